package cn.jianxing.organisation.application;

import cn.jianxing.organisation.UnitChanged;
import cn.jianxing.organisation.domain.DirectorySnapshot;
import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.organisation.domain.DirectorySnapshot.UnitEntry;
import cn.jianxing.organisation.domain.UnitChanges;
import cn.jianxing.organisation.persistence.ChangeMapper;
import cn.jianxing.organisation.persistence.OrganisationMapper;
import cn.jianxing.shared.BusinessClock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what changed about units and since when posts are vacant, and announces the former. */
@Component
class RecordChanges {

    private final ChangeMapper changes;
    private final OrganisationMapper organisation;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    RecordChanges(
            ChangeMapper changes,
            OrganisationMapper organisation,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.changes = changes;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    List<UnitEntry> unitsBefore() {
        return changes.activeUnits();
    }

    /** Answers the posts whose work may now arrive elsewhere though nobody left them. */
    Set<String> units(List<UnitEntry> before, DirectorySnapshot now, Set<Holding> heldBefore) {
        Set<String> touched = new HashSet<>();
        for (UnitChanged change : UnitChanges.between(before, now.units(), heldBefore, now.holdings())) {
            changes.insert(change, clock.instant());
            events.publishEvent(change);
            if (!change.kind().equals("renamed") && !change.kind().equals("opened")) {
                touched.addAll(changes.postsBelow(change.unit()));
            }
        }
        return touched;
    }

    void holders(Collection<String> audiences) {
        for (String audience : audiences) {
            if (organisation.holders(audience).isEmpty()) {
                changes.vacate(audience, clock.instant());
            } else {
                changes.fill(audience);
            }
        }
    }
}
