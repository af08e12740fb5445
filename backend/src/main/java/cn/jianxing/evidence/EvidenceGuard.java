package cn.jianxing.evidence;

import cn.jianxing.organisation.Actor;
import java.util.Optional;

/** Who may open an attachment that belongs to a case; answered by the case register. */
public interface EvidenceGuard {

    boolean maySee(Actor actor, Evidence evidence);

    /** The number of the case, for people who may see the attachment. */
    default Optional<String> caseNo(String caseId) {
        return Optional.empty();
    }
}
