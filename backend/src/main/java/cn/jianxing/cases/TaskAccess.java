package cn.jianxing.cases;

import cn.jianxing.organisation.Actor;
import java.util.List;

/** Why somebody may or may not work on what waits in a case; answered by the inbox, which decides it. */
public interface TaskAccess {

    List<Verdict> ofCase(Actor actor, String caseId);

    /** @param checks every check made, in the order in which they decide */
    record Verdict(String taskId, String step, boolean mayAct, List<AccessCheck> checks) {}
}
