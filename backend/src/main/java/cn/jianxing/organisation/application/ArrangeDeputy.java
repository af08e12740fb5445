package cn.jianxing.organisation.application;

import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.PeopleOffice;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.domain.Deputyship;
import cn.jianxing.organisation.domain.Deputyships;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.RetryOnConflict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 设置代理: a person, or the office that looks after the person, says who does the work meanwhile. */
@Component
public class ArrangeDeputy {

    private final CurrentActor currentActor;
    private final Organisation organisation;
    private final PeopleOffice office;
    private final Deputyships deputyships;
    private final DeputyRules rules;
    private final BusinessClock clock;

    ArrangeDeputy(
            CurrentActor currentActor,
            Organisation organisation,
            PeopleOffice office,
            Deputyships deputyships,
            DeputyRules rules,
            BusinessClock clock) {
        this.currentActor = currentActor;
        this.organisation = organisation;
        this.office = office;
        this.deputyships = deputyships;
        this.rules = rules;
        this.clock = clock;
    }

    @RetryOnConflict
    @Transactional
    public Deputyship arrange(Request request) {
        Actor actor = currentActor.require();
        Person principal = request.person() == null ? actor.person() : person(request.person());
        requireMayArrange(actor, principal);
        Person deputy = person(request.deputy());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // nobody acts for a time that has passed
        Instant from = request.from().isBefore(now) ? now : request.from();
        Deputyship wanted = new Deputyship(
                Ids.next(),
                principal.id(),
                deputy.id(),
                from,
                request.until(),
                request.posts(),
                request.types(),
                request.reason(),
                actor.person().id(),
                now,
                null,
                null);
        deputyships.lockPersons(List.of(principal.id(), deputy.id()));
        rules.check(wanted, now);
        deputyships.add(wanted);
        return wanted;
    }

    /** Ends it at this moment: whoever could arrange it, and the deputy, who need not go on with it. */
    @RetryOnConflict
    @Transactional
    public void end(String id) {
        Actor actor = currentActor.require();
        Deputyship deputyship = deputyships.byId(id).orElseThrow(() -> new NotFound("deputy.not-found"));
        if (!concerns(actor, deputyship)) {
            throw new NotFound("deputy.not-found");
        }
        deputyships.end(id, actor.person().id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private boolean concerns(Actor actor, Deputyship deputyship) {
        String me = actor.person().id();
        return me.equals(deputyship.principal())
                || me.equals(deputyship.deputy())
                || office.looksAfter(actor, deputyship.principal());
    }

    private void requireMayArrange(Actor actor, Person principal) {
        if (!actor.person().id().equals(principal.id()) && !office.looksAfter(actor, principal.id())) {
            throw new Forbidden("deputy.not-your-people");
        }
    }

    private Person person(String username) {
        return organisation.personByUsername(username).orElseThrow(() -> new NotFound("person.not-found"));
    }

    /**
     * What is asked for.
     *
     * @param person user name of whose work it is; null for the acting person
     * @param posts audiences; empty for all
     * @param types case types; empty for all
     */
    public record Request(
            @Nullable String person,
            String deputy,
            Instant from,
            Instant until,
            Set<String> posts,
            Set<String> types,
            @Nullable String reason) {}
}
