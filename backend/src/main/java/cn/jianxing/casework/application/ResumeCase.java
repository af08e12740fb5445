package cn.jianxing.casework.application;

import cn.jianxing.casework.domain.Suspension;
import cn.jianxing.casework.domain.Suspensions;
import cn.jianxing.engine.CaseAct;
import cn.jianxing.engine.FlowOperations;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 恢复: a case that rested goes on where it stood, in the state it was in. */
@Component
public class ResumeCase {

    private final CurrentActor currentActor;
    private final Offered offered;
    private final FlowOperations flow;
    private final Suspensions suspensions;
    private final RestingCase resting;
    private final BusinessClock clock;

    ResumeCase(
            CurrentActor currentActor,
            Offered offered,
            FlowOperations flow,
            Suspensions suspensions,
            RestingCase resting,
            BusinessClock clock) {
        this.currentActor = currentActor;
        this.offered = offered;
        this.flow = flow;
        this.suspensions = suspensions;
        this.resting = resting;
        this.clock = clock;
    }

    @RetryOnConflict
    @Transactional
    public void resume(String caseNo, String reason) {
        Actor actor = currentActor.require();
        Standing standing = offered.take(actor, caseNo, CaseAct.RESUME);
        standing.orRefuse();
        Suspension rest = suspensions.open(standing.file().id()).orElseThrow();
        var turn = new RestingCase.Turn("resumed", rest.stateBefore(), ActNotices.Wording.RESUMED);
        resting.turn(actor, standing, () -> goOn(actor, standing, rest), turn, reason);
    }

    private void goOn(Actor actor, Standing standing, Suspension rest) {
        flow.resume(standing.file().rootInstanceId());
        suspensions.end(rest.id(), actor.person().id(), clock.instant());
    }
}
