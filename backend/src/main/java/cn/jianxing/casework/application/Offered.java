package cn.jianxing.casework.application;

import cn.jianxing.engine.CaseAct;
import cn.jianxing.organisation.Actor;
import org.springframework.stereotype.Component;

/** A case in the hands of somebody who wants to act on it: locked, seen, and asked whether the act is possible. */
@Component
class Offered {

    private final CaseDoor door;
    private final ActGuard guard;

    Offered(CaseDoor door, ActGuard guard) {
        this.door = door;
        this.guard = guard;
    }

    Standing take(Actor actor, String caseNo, CaseAct act) {
        return guard.of(actor, door.take(actor, caseNo), act);
    }
}
