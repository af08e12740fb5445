package cn.jianxing.evidence;

import cn.jianxing.organisation.Actor;

/** Who may open an attachment that belongs to a case; answered by the case register. */
public interface EvidenceGuard {

    boolean maySee(Actor actor, Evidence evidence);
}
