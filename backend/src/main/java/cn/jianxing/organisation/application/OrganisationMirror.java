package cn.jianxing.organisation.application;

import cn.jianxing.organisation.OrganisationChanged;
import cn.jianxing.organisation.domain.Directory.PersonWithGroups;
import cn.jianxing.organisation.domain.DirectorySnapshot;
import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.organisation.domain.DirectorySnapshot.PersonEntry;
import cn.jianxing.organisation.domain.DirectorySnapshot.PostEntry;
import cn.jianxing.organisation.domain.DirectorySnapshot.UnitEntry;
import cn.jianxing.organisation.persistence.MirrorMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what Keycloak said into the mirror and announces posts whose holders changed. */
@Service
public class OrganisationMirror {

    private final MirrorMapper mapper;
    private final ApplicationEventPublisher events;
    private final RecordChanges changes;

    OrganisationMirror(MirrorMapper mapper, ApplicationEventPublisher events, RecordChanges changes) {
        this.changes = changes;
        this.mapper = mapper;
        this.events = events;
    }

    /** Full load; answers the number of posts whose holders changed. */
    @Transactional
    public int take(DirectorySnapshot snapshot) {
        List<UnitEntry> before = changes.unitsBefore();
        mapper.putUnits(snapshot.units());
        mapper.closeUnitsExcept(snapshot.units().stream().map(UnitEntry::code).toList());
        mapper.clearClosure();
        mapper.putClosure();
        mapper.putPosts(snapshot.posts());
        mapper.closePostsExcept(
                snapshot.posts().stream().map(PostEntry::audience).toList());
        mapper.putPersons(snapshot.persons());
        mapper.closePersonsExcept(
                snapshot.persons().stream().map(PersonEntry::id).toList());
        Set<Holding> held = new HashSet<>(mapper.holdings());
        Set<String> changed = replace(held, new HashSet<>(snapshot.holdings()));
        Set<String> moved = changes.units(before, snapshot, held);
        announce(changed, moved);
        return changed.size();
    }

    /** Takes over one person, e.g. at log-in. */
    @Transactional
    public void take(PersonWithGroups person) {
        String id = person.person().id();
        mapper.putPersons(List.of(person.person()));
        mapper.closeNamesakes(id, person.person().username());
        Set<Holding> now = person.groupIds().stream()
                .map(mapper::audienceOf)
                .filter(Objects::nonNull)
                .map(audience -> new Holding(audience, id))
                .collect(Collectors.toSet());
        Set<Holding> before = mapper.holdings().stream()
                .filter(holding -> holding.personId().equals(id))
                .collect(Collectors.toSet());
        announce(replace(before, now), Set.of());
    }

    private void announce(Set<String> changed, Set<String> moved) {
        changes.holders(changed);
        Set<String> touched = new HashSet<>(changed);
        touched.addAll(moved);
        if (!touched.isEmpty()) {
            events.publishEvent(new OrganisationChanged(Set.copyOf(touched)));
        }
    }

    private Set<String> replace(Set<Holding> before, Set<Holding> now) {
        Set<String> changed = new HashSet<>();
        for (Holding gone : before) {
            if (!now.contains(gone)) {
                mapper.release(gone);
                changed.add(gone.audience());
            }
        }
        for (Holding added : now) {
            if (!before.contains(added)) {
                mapper.hold(added);
                changed.add(added.audience());
            }
        }
        return changed;
    }
}
