package cn.jianxing.inbox.application;

import cn.jianxing.cases.AccessCheck;
import cn.jianxing.cases.Cases;
import cn.jianxing.inbox.domain.Handover;
import cn.jianxing.inbox.domain.Handovers;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.projection.StandIns;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Stale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a person may work on an open task, check by check: what decides is also what explains. */
@Component
class TaskChecks {

    private final Cases cases;
    private final Organisation organisation;
    private final Handovers handovers;
    private final StandIns standIns;

    TaskChecks(Cases cases, Organisation organisation, Handovers handovers, StandIns standIns) {
        this.cases = cases;
        this.organisation = organisation;
        this.handovers = handovers;
        this.standIns = standIns;
    }

    /**
     * What came out.
     *
     * @param actingAs the post that is asked or stands in, the person's or the represented person's; null when nobody
     *     asks this person
     * @param represented for whom the person, a deputy, would act; null in one's own work
     * @param blockedBy why somebody who is asked cannot work on it now; null when nothing is in the way
     */
    record Outcome(
            @Nullable String actingAs,
            @Nullable Person represented,
            @Nullable Problem blockedBy,
            List<AccessCheck> checks) {

        boolean mayAct() {
            return actingAs != null && blockedBy == null;
        }
    }

    /** In the person's own right. */
    Outcome examine(Actor actor, TaskInHand task) {
        List<AccessCheck> checks = new ArrayList<>();
        String audience = asked(actor, task, checks).orElse(null);
        Problem first = first(
                taken(actor.person().id(), task, checks), suspended(task, checks), ownMatter(actor, task, checks));
        return new Outcome(audience, null, first, List.copyOf(checks));
    }

    static @Nullable Problem first(@Nullable Problem... obstacles) {
        return Arrays.stream(obstacles)
                .filter(problem -> problem != null)
                .findFirst()
                .orElse(null);
    }

    /** The actor's post that is asked: the model's own, or one that stands in, or the one the task was handed to. */
    private Optional<String> asked(Actor actor, TaskInHand task, List<AccessCheck> checks) {
        Set<String> held = actor.audiences();
        Map<String, Object> whom = Map.of("post", titles(task.audiences()));
        if (task.audiences().isEmpty() && task.heldBy(actor.person().id())) {
            checks.add(AccessCheck.of("given", true));
            return held.stream().findFirst();
        }
        Optional<String> own = task.audiences().stream().filter(held::contains).findFirst();
        checks.add(new AccessCheck("asked", own.isPresent(), whom));
        return own.or(() -> standingIn(held, task, checks)).or(() -> handedOver(actor, task, checks));
    }

    private Optional<String> standingIn(Set<String> held, TaskInHand task, List<AccessCheck> checks) {
        for (String audience : task.audiences()) {
            String receiver = standIns.receiver(task.policy(), task.caseId(), audience);
            if (!receiver.equals(audience)) {
                boolean mine = held.contains(receiver);
                checks.add(new AccessCheck("stand-in", mine, Map.of("post", titles(List.of(receiver)))));
                if (mine) {
                    return Optional.of(receiver);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> handedOver(Actor actor, TaskInHand task, List<AccessCheck> checks) {
        String person = actor.person().id();
        Optional<String> audience = task.heldBy(person)
                ? handovers.latest(task.taskId(), person).map(Handover::audience)
                : Optional.empty();
        audience.ifPresent(found -> checks.add(AccessCheck.of("handed-over", true)));
        return audience;
    }

    /** @param person in whose hands it may be */
    @Nullable
    Problem taken(String person, TaskInHand task, List<AccessCheck> checks) {
        String holder = task.assignee();
        boolean free = holder == null || task.heldBy(person);
        Map<String, Object> by = Map.of(
                "holder",
                holder == null
                        ? ""
                        : organisation.person(holder).map(Person::name).orElse(""));
        checks.add(new AccessCheck("free", free, by));
        return free ? null : new Stale("task.already-claimed", by);
    }

    static @Nullable Problem suspended(TaskInHand task, List<AccessCheck> checks) {
        checks.add(AccessCheck.of("running", !task.suspended()));
        return task.suspended() ? new Stale("task.suspended") : null;
    }

    /** Nobody decides on what they applied for, by whichever way the task reached them. */
    private @Nullable Problem ownMatter(Actor actor, TaskInHand task, List<AccessCheck> checks) {
        if (task.applicant()) {
            return null;
        }
        boolean own = cases.isApplicant(task.caseId(), actor.person().id());
        checks.add(AccessCheck.of("not-applicant", !own));
        return own ? new Forbidden("task.own-submission") : null;
    }

    private String titles(List<String> audiences) {
        return audiences.stream()
                .map(audience ->
                        organisation.post(audience).map(TaskChecks::title).orElse(audience))
                .collect(Collectors.joining("、"));
    }

    private static String title(Post post) {
        return post.unit().title() + post.title();
    }
}
