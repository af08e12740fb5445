package cn.jianxing.casework.application;

import cn.jianxing.engine.CaseAct;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤销: the post that started a case takes it back, until the model says that it is too late. */
@Component
public class RevokeCase {

    private final CurrentActor currentActor;
    private final Offered offered;
    private final EndCase endCase;

    RevokeCase(CurrentActor currentActor, Offered offered, EndCase endCase) {
        this.currentActor = currentActor;
        this.offered = offered;
        this.endCase = endCase;
    }

    @RetryOnConflict
    @Transactional
    public void revoke(String caseNo, String reason) {
        Actor actor = currentActor.require();
        Standing standing = offered.take(actor, caseNo, CaseAct.REVOKE);
        endCase.end(actor, standing, "revoked", "withdrawn", ActNotices.Wording.REVOKED, reason);
    }
}
