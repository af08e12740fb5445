package cn.jianxing.inbox.application;

import cn.jianxing.cases.AccessCheck;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.inbox.domain.Handover;
import cn.jianxing.inbox.domain.Handovers;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.inbox.projection.StandIns;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Represented;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * May this person work on this task for somebody else? A deputy may what the represented person may, in the posts and
 * matters the deputyship reaches, and never what either of the two is kept from.
 */
@Component
class DeputyGuard {

    private final Cases cases;
    private final TaskChecks checks;
    private final StandIns standIns;
    private final Handovers handovers;
    private final TaskRecords records;

    DeputyGuard(Cases cases, TaskChecks checks, StandIns standIns, Handovers handovers, TaskRecords records) {
        this.cases = cases;
        this.checks = checks;
        this.standIns = standIns;
        this.handovers = handovers;
        this.records = records;
    }

    /** A task that is in the hands of somebody represented: it is their work, whatever else the actor could be asked. */
    Optional<TaskChecks.Outcome> inHand(Actor actor, TaskInHand task) {
        return reaching(actor, task)
                .filter(one ->
                        task.heldBy(one.person().id()) || one.person().id().equals(task.delegatedBy()))
                .flatMap(
                        one -> audience(one, task)
                                .or(() -> handedOver(one, task))
                                .map(audience -> seen(actor, one, task, audience))
                                .stream())
                .findFirst();
    }

    /** A task that somebody represented is asked for. */
    Optional<TaskChecks.Outcome> asked(Actor actor, TaskInHand task) {
        return reaching(actor, task)
                .flatMap(one -> audience(one, task).map(audience -> seen(actor, one, task, audience)).stream())
                .findFirst();
    }

    private Stream<Represented> reaching(Actor actor, TaskInHand task) {
        if (actor.represented().isEmpty()) {
            return Stream.empty();
        }
        String type = cases.byId(task.caseId()).map(CaseFile::type).orElseThrow();
        return actor.represented().stream().filter(one -> one.reaches(type));
    }

    private Optional<String> audience(Represented one, TaskInHand task) {
        Stream<String> receivers =
                task.audiences().stream().map(audience -> standIns.receiver(task.policy(), task.caseId(), audience));
        return Stream.concat(task.audiences().stream(), receivers)
                .filter(one.audiences()::contains)
                .findFirst();
    }

    /** What reached the person by name belongs to no post that could be left out of a deputyship. */
    private Optional<String> handedOver(Represented one, TaskInHand task) {
        return one.everything() && task.heldBy(one.person().id())
                ? handovers.latest(task.taskId(), one.person().id()).map(Handover::audience)
                : Optional.empty();
    }

    private TaskChecks.Outcome seen(Actor actor, Represented one, TaskInHand task, String audience) {
        Person represented = one.person();
        List<AccessCheck> made = new ArrayList<>();
        made.add(new AccessCheck("deputy", true, Map.of("holder", represented.name())));
        Problem first = TaskChecks.first(
                checks.taken(represented.id(), task, made),
                TaskChecks.suspended(task, made),
                segregated(actor.person().id(), represented.id(), task, made));
        return new TaskChecks.Outcome(audience, represented, first, List.copyOf(made));
    }

    /** Applying and deciding never meet in one person, nor in a person and the deputy. */
    private @Nullable Problem segregated(String deputy, String represented, TaskInHand task, List<AccessCheck> made) {
        String caseId = task.caseId();
        boolean deputyApplied = cases.isApplicant(caseId, deputy);
        if (task.applicant()) {
            boolean decidedBefore = !deputyApplied && records.hasDone(caseId, deputy);
            made.add(AccessCheck.of("not-other-side", !decidedBefore));
            return decidedBefore ? new Forbidden("deputy.other-side") : null;
        }
        boolean applied = deputyApplied || cases.isApplicant(caseId, represented);
        made.add(AccessCheck.of("not-applicant", !applied));
        return applied ? new Forbidden("task.own-submission") : null;
    }
}
