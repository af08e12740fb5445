package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.inbox.domain.Handover;
import cn.jianxing.inbox.domain.Handovers;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Stale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** May this person work on this task? Every refusal has its own code; what cannot be seen does not exist. */
@Component
class TaskGuard {

    private final TaskReader reader;
    private final TaskRecords records;
    private final Cases cases;
    private final Organisation organisation;
    private final Handovers handovers;
    private final DeputyGuard deputies;

    TaskGuard(
            TaskReader reader,
            TaskRecords records,
            Cases cases,
            Organisation organisation,
            Handovers handovers,
            DeputyGuard deputies) {
        this.deputies = deputies;
        this.reader = reader;
        this.records = records;
        this.cases = cases;
        this.handovers = handovers;
        this.organisation = organisation;
    }

    String caseOf(String taskId) {
        return records.caseOf(taskId).orElseThrow(() -> new NotFound("task.not-found"));
    }

    /** The open task, for somebody who is asked for it. */
    TaskForActor require(Actor actor, String taskId, String caseId) {
        TaskInHand task = reader.find(taskId, caseId).orElseThrow(() -> gone(actor, caseId));
        return deputies.inHand(actor, task)
                .or(() -> actingAudience(actor, task)
                        .map(audience -> new TaskForActor(task, audience, null, blockedBy(actor, task))))
                .or(() -> deputies.asked(actor, task))
                .orElseThrow(() -> notYours(actor, caseId));
    }

    private Problem gone(Actor actor, String caseId) {
        return cases.maySee(actor, caseId) ? new Stale("task.finished") : new NotFound("task.not-found");
    }

    private Problem notYours(Actor actor, String caseId) {
        return cases.maySee(actor, caseId) ? new Forbidden("task.not-yours") : new NotFound("task.not-found");
    }

    /** The actor's post that is asked: the model's own, or one that stands in while that post is vacant. */
    private Optional<String> actingAudience(Actor actor, TaskInHand task) {
        Set<String> held = actor.audiences();
        if (task.audiences().isEmpty() && task.heldBy(actor.person().id())) {
            return held.stream().findFirst();
        }
        Stream<String> receivers = task.audiences().stream().map(organisation::receiver);
        return Stream.concat(task.audiences().stream(), receivers)
                .filter(held::contains)
                .findFirst()
                .or(() -> handedOver(actor, task));
    }

    private Optional<String> handedOver(Actor actor, TaskInHand task) {
        String person = actor.person().id();
        return task.heldBy(person) ? handovers.latest(task.taskId(), person).map(Handover::audience) : Optional.empty();
    }

    private @Nullable Problem blockedBy(Actor actor, TaskInHand task) {
        String person = actor.person().id();
        String holder = task.assignee();
        if (holder != null && !holder.equals(person)) {
            String name = organisation.person(holder).map(Person::name).orElse("");
            return new Stale("task.already-claimed", Map.of("holder", name));
        }
        if (task.suspended()) {
            return new Stale("task.suspended");
        }
        boolean ownMatter = !task.applicant() && cases.isApplicant(task.caseId(), person);
        return ownMatter ? new Forbidden("task.own-submission") : null;
    }
}
