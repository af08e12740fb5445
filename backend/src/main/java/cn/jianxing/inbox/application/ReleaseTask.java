package cn.jianxing.inbox.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a task one holds back to the post. */
@Component
class ReleaseTask {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final CaseLock lock;
    private final TaskWriter writer;
    private final AuditTrail audit;

    ReleaseTask(CurrentActor currentActor, TaskGuard guard, CaseLock lock, TaskWriter writer, AuditTrail audit) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.lock = lock;
        this.writer = writer;
        this.audit = audit;
    }

    @RetryOnConflict
    @Transactional
    void release(String taskId) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        lock.lock(caseId);
        TaskForActor task = guard.require(actor, taskId, caseId);
        if (task.mayGiveBack(task.hands(actor))) {
            writer.assign(taskId, null);
            String person = actor.person().id();
            audit.append(caseId, "task.released", person, task.onBehalfOf(), task.actingAs(), taskId, "{}");
        } else {
            task.orRefuse();
        }
    }
}
