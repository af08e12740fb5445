package cn.jianxing.casework.application;

import cn.jianxing.engine.CaseAct;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 终止: the office ends somebody else's case, with the reason. */
@Component
public class TerminateCase {

    private final CurrentActor currentActor;
    private final Offered offered;
    private final EndCase endCase;

    TerminateCase(CurrentActor currentActor, Offered offered, EndCase endCase) {
        this.currentActor = currentActor;
        this.offered = offered;
        this.endCase = endCase;
    }

    @RetryOnConflict
    @Transactional
    public void terminate(String caseNo, String reason) {
        Actor actor = currentActor.require();
        Standing standing = offered.take(actor, caseNo, CaseAct.TERMINATE);
        endCase.end(actor, standing, "terminated", "cancelled", ActNotices.Wording.TERMINATED, reason);
    }
}
