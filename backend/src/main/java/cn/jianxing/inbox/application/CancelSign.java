package cn.jianxing.inbox.application;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.domain.SignRequest;
import cn.jianxing.inbox.domain.SignRequest.State;
import cn.jianxing.inbox.domain.SignRequests;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import cn.jianxing.shared.Stale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 减签 of one's own task: a colleague who has not answered is not waited for any more. */
@Component
public class CancelSign {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final CaseLock lock;
    private final SignRequests requests;
    private final SignGate gate;
    private final SignPapers papers;

    CancelSign(
            CurrentActor currentActor,
            TaskGuard guard,
            CaseLock lock,
            SignRequests requests,
            SignGate gate,
            SignPapers papers) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.lock = lock;
        this.requests = requests;
        this.gate = gate;
        this.papers = papers;
    }

    @RetryOnConflict
    @Transactional
    public void cancel(String taskId, String requestId, String reason) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        lock.lock(caseId);
        TaskForActor held = guard.require(actor, taskId, caseId);
        TaskInHand task = held.task();
        if (!task.operations().contains(StepOperation.REDUCE_SIGN)) {
            throw new Refused("task.not-allowed");
        }
        if (!task.heldBy(held.hands(actor))) {
            throw new Forbidden("task.not-yours");
        }
        if (task.suspended()) {
            throw new Stale("task.suspended");
        }
        SignRequest request = requests.of(taskId).stream()
                .filter(one -> one.id().equals(requestId) && one.waits())
                .findFirst()
                .orElseThrow(() -> new Refused("flow.signer-answered"));
        requests.move(request.id(), State.CANCELLED, null, papers.now());
        papers.cancel(actor, held, request, reason);
        gate.answered(task, request, State.CANCELLED);
    }
}
