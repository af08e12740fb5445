package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.NotFound;
import org.springframework.stereotype.Component;

/** Cases for people who may see them; for everybody else there is no such case. */
@Component
class CaseDoor {

    private final Cases cases;
    private final CaseLock lock;

    CaseDoor(Cases cases, CaseLock lock) {
        this.cases = cases;
        this.lock = lock;
    }

    CaseFile see(Actor actor, String caseNo) {
        return cases.byNo(caseNo)
                .filter(file -> cases.maySee(actor, file.id()))
                .orElseThrow(() -> new NotFound("case.not-found"));
    }

    /** The case as it stands once nobody else acts on it. */
    CaseFile take(Actor actor, String caseNo) {
        String caseId = see(actor, caseNo).id();
        lock.lock(caseId);
        return cases.byId(caseId).orElseThrow();
    }
}
