package cn.jianxing.inbox.application;

import cn.jianxing.inbox.domain.WorkHandover;
import cn.jianxing.inbox.domain.WorkHandovers;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.PeopleOffice;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 交接: everything somebody holds goes to successors, chosen post by post by the person or the office. */
@Component
public class HandOverWork {

    private final CurrentActor currentActor;
    private final Organisation organisation;
    private final PeopleOffice office;
    private final WorkHandovers handovers;
    private final BusinessClock clock;

    HandOverWork(
            CurrentActor currentActor,
            Organisation organisation,
            PeopleOffice office,
            WorkHandovers handovers,
            BusinessClock clock) {
        this.currentActor = currentActor;
        this.organisation = organisation;
        this.office = office;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** @param username whose work; null for the acting person's */
    public Preview preview(@Nullable String username) {
        Person person = person(currentActor.require(), username);
        return new Preview(person, work(person), handovers.drafts(person.id()));
    }

    /**
     * Writes down what is to be done; it is carried out right after.
     *
     * @param successors user names by audience; work of other posts stays where it is
     */
    @Transactional
    public WorkHandover start(@Nullable String username, Map<String, String> successors, String reason) {
        Actor actor = currentActor.require();
        Person person = person(actor, username);
        Map<String, Person> to = successors.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> successor(person, entry.getValue())));
        String id = Ids.next();
        List<WorkHandover.Item> items = new ArrayList<>();
        for (WorkHandover.Work work : work(person)) {
            String audience = Objects.requireNonNullElse(work.audience(), "");
            Person successor = to.get(audience);
            if (successor != null) {
                items.add(new WorkHandover.Item(
                        id,
                        items.size(),
                        work.taskId(),
                        work.caseId(),
                        work.step(),
                        audience,
                        successor.id(),
                        "waiting",
                        null));
            }
        }
        if (items.isEmpty()) {
            throw new Refused("handover.nothing");
        }
        WorkHandover handover = new WorkHandover(
                id,
                person.id(),
                actor.person().id(),
                arrangedAs(actor, person),
                reason,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null);
        handovers.add(handover, items);
        return handover;
    }

    public List<WorkHandover> mine() {
        return handovers.about(currentActor.require().person().id());
    }

    public Progress progress(String id) {
        Actor actor = currentActor.require();
        String me = actor.person().id();
        WorkHandover handover = handovers
                .byId(id)
                .filter(found -> List.of(found.person(), found.arrangedBy()).contains(me)
                        || office.looksAfter(actor, found.person()))
                .orElseThrow(() -> new NotFound("handover.not-found"));
        return new Progress(handover, handovers.lines(id));
    }

    private List<WorkHandover.Work> work(Person person) {
        Set<String> sole = organisation.postsOf(person.id()).stream()
                .map(Post::audience)
                .filter(audience -> organisation.holders(audience).size() == 1)
                .collect(Collectors.toUnmodifiableSet());
        return handovers.work(person.id(), sole);
    }

    private Person person(Actor actor, @Nullable String username) {
        if (username == null || username.equals(actor.person().username())) {
            return actor.person();
        }
        Person person = organisation.personByUsername(username).orElseThrow(() -> new NotFound("person.not-found"));
        if (!office.looksAfter(actor, person.id())) {
            throw new Forbidden("handover.not-your-people");
        }
        return person;
    }

    private Person successor(Person from, String username) {
        if (username.equals(from.username())) {
            throw new Refused("handover.oneself");
        }
        return organisation.personByUsername(username).orElseThrow(() -> new NotFound("person.not-found"));
    }

    private String arrangedAs(Actor actor, Person person) {
        return organisation.postsOf(person.id()).stream()
                .flatMap(post -> office.officeFor(actor, post.unit().code()).stream())
                .map(Post::audience)
                .findFirst()
                .orElseGet(() -> actor.audiences().stream().sorted().findFirst().orElse(""));
    }

    /** @param drafts typed and not submitted; they stay the person's own */
    public record Preview(Person person, List<WorkHandover.Work> work, int drafts) {}

    /** A handover with what became of each task. */
    public record Progress(WorkHandover handover, List<WorkHandover.Line> lines) {}
}
