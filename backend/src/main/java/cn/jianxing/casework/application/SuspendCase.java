package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.casework.domain.Suspension;
import cn.jianxing.casework.domain.Suspensions;
import cn.jianxing.engine.CaseAct;
import cn.jianxing.engine.FlowOperations;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 挂起: the office lets a case rest; nobody can act and no timer fires until it goes on. */
@Component
public class SuspendCase {

    private final CurrentActor currentActor;
    private final Offered offered;
    private final FlowOperations flow;
    private final Suspensions suspensions;
    private final RestingCase resting;
    private final BusinessClock clock;

    SuspendCase(
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
    public void suspend(String caseNo, String reason) {
        Actor actor = currentActor.require();
        Standing standing = offered.take(actor, caseNo, CaseAct.SUSPEND);
        var turn = new RestingCase.Turn("suspended", "suspended", ActNotices.Wording.SUSPENDED);
        resting.turn(actor, standing, () -> rest(actor, standing.file()), turn, reason);
    }

    private void rest(Actor actor, CaseFile file) {
        suspensions.begin(new Suspension(
                Ids.next(), file.id(), file.state(), actor.person().id(), clock.instant()));
        flow.suspend(file.rootInstanceId());
    }
}
