package cn.jianxing.evidence.application;

import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.EvidenceGuard;
import cn.jianxing.organisation.Actor;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may open an attachment: whoever uploaded it, and whom the case register lets see it. */
@Component
class EvidenceSight {

    private final ObjectProvider<EvidenceGuard> guards;

    EvidenceSight(ObjectProvider<EvidenceGuard> guards) {
        this.guards = guards;
    }

    boolean maySee(Actor actor, Evidence evidence) {
        return evidence.uploadedBy().equals(actor.person().id())
                || (evidence.caseId() != null && guards.stream().anyMatch(guard -> guard.maySee(actor, evidence)));
    }

    Optional<String> caseNo(Evidence evidence) {
        String caseId = evidence.caseId();
        return caseId == null
                ? Optional.empty()
                : guards.stream()
                        .flatMap(guard -> guard.caseNo(caseId).stream())
                        .findFirst();
    }
}
