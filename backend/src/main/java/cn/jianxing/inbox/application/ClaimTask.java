package cn.jianxing.inbox.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a task into one's own hands, so that colleagues of the post see it is taken. */
@Component
class ClaimTask {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final CaseLock lock;
    private final TaskWriter writer;
    private final AuditTrail audit;

    ClaimTask(CurrentActor currentActor, TaskGuard guard, CaseLock lock, TaskWriter writer, AuditTrail audit) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.lock = lock;
        this.writer = writer;
        this.audit = audit;
    }

    @RetryOnConflict
    @Transactional
    void claim(String taskId) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        lock.lock(caseId);
        TaskForActor task = guard.require(actor, taskId, caseId).orRefuse();
        String hands = task.hands(actor);
        if (!task.task().heldBy(hands)) {
            writer.assign(taskId, hands);
            String person = actor.person().id();
            audit.append(caseId, "task.claimed", person, task.onBehalfOf(), task.actingAs(), taskId, "{}");
        }
    }
}
