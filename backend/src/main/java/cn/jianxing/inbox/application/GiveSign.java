package cn.jianxing.inbox.application;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.inbox.domain.SignRequest;
import cn.jianxing.inbox.domain.SignRequest.State;
import cn.jianxing.inbox.domain.SignRequests;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answer of somebody who was asked to sign: agrees or not, with an opinion. */
@Component
public class GiveSign {

    private final CurrentActor currentActor;
    private final CaseLock lock;
    private final SignerGuard guard;
    private final SignRequests requests;
    private final SignGate gate;
    private final SignPapers papers;

    GiveSign(
            CurrentActor currentActor,
            CaseLock lock,
            SignerGuard guard,
            SignRequests requests,
            SignGate gate,
            SignPapers papers) {
        this.currentActor = currentActor;
        this.lock = lock;
        this.guard = guard;
        this.requests = requests;
        this.gate = gate;
        this.papers = papers;
    }

    @RetryOnConflict
    @Transactional
    public void answer(String taskId, boolean agrees, String opinion) {
        Actor actor = currentActor.require();
        lock.lock(guard.caseOf(actor, taskId));
        SignerGuard.Asked asked = guard.require(actor, taskId);
        SignRequest request = asked.request();
        State state = agrees ? State.AGREED : State.DISAGREED;
        requests.move(request.id(), state, opinion, papers.now());
        papers.answer(actor, asked.task(), request, agrees, opinion);
        gate.answered(asked.task(), request, state);
    }
}
