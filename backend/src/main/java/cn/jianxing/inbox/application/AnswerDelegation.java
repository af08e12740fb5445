package cn.jianxing.inbox.application;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The opinion somebody was asked for (委派), or the end of waiting for it. */
@Component
public class AnswerDelegation {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final CaseLock lock;
    private final HandoverRecord record;

    AnswerDelegation(CurrentActor currentActor, TaskGuard guard, CaseLock lock, HandoverRecord record) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.lock = lock;
        this.record = record;
    }

    /** The person asked gives an opinion; the task is its owner's again. */
    @RetryOnConflict
    @Transactional
    public void answer(String taskId, String opinion) {
        Actor actor = currentActor.require();
        TaskForActor held = locked(actor, taskId).orRefuse();
        if (!held.task().heldBy(held.hands(actor))) {
            throw new Refused("task.not-delegated");
        }
        record.comeBack(actor, held, "opined", opinion);
    }

    /** Its owner waits no longer. */
    @RetryOnConflict
    @Transactional
    public void recall(String taskId, String reason) {
        Actor actor = currentActor.require();
        TaskForActor held = locked(actor, taskId);
        if (!held.hands(actor).equals(held.task().delegatedBy()) || held.task().suspended()) {
            throw new Refused("task.not-delegated");
        }
        record.comeBack(actor, held, "recalled", reason);
    }

    private TaskForActor locked(Actor actor, String taskId) {
        String caseId = guard.caseOf(taskId);
        lock.lock(caseId);
        TaskForActor held = guard.require(actor, taskId, caseId);
        if (held.task().delegatedBy() == null) {
            throw new Refused("task.not-delegated");
        }
        return held;
    }
}
