package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Stale;
import org.springframework.stereotype.Component;

/** May this person work on this task? Every refusal has its own code; what cannot be seen does not exist. */
@Component
class TaskGuard {

    private final TaskReader reader;
    private final TaskRecords records;
    private final Cases cases;
    private final TaskHands hands;

    TaskGuard(TaskReader reader, TaskRecords records, Cases cases, TaskHands hands) {
        this.reader = reader;
        this.records = records;
        this.cases = cases;
        this.hands = hands;
    }

    String caseOf(String taskId) {
        return records.caseOf(taskId).orElseThrow(() -> new NotFound("task.not-found"));
    }

    /** The open task, for somebody who is asked for it. */
    TaskForActor require(Actor actor, String taskId, String caseId) {
        TaskInHand task = reader.find(taskId, caseId).orElseThrow(() -> gone(actor, caseId));
        TaskChecks.Outcome outcome = hands.examine(actor, task);
        String audience = outcome.actingAs();
        if (audience == null) {
            throw notYours(actor, caseId);
        }
        return new TaskForActor(task, audience, outcome.represented(), outcome.blockedBy());
    }

    private Problem gone(Actor actor, String caseId) {
        return cases.maySee(actor, caseId) ? new Stale("task.finished") : new NotFound("task.not-found");
    }

    private Problem notYours(Actor actor, String caseId) {
        return cases.maySee(actor, caseId) ? new Forbidden("task.not-yours") : new NotFound("task.not-found");
    }
}
