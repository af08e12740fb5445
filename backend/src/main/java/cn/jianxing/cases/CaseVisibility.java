package cn.jianxing.cases;

import cn.jianxing.organisation.Actor;
import java.util.List;
import java.util.Set;

/** Finer questions about what a person may see, for modules that show parts of cases. */
public interface CaseVisibility {

    /** A sealed submission is open to its author and the author's post only. Asks nothing about the case itself. */
    boolean maySee(Actor actor, Submission submission);

    /** Every way to see the case, and whether it is this person's; nobody sees it who has none. */
    List<AccessCheck> checks(Actor actor, String caseId);

    /** Units whose whole area this person oversees. */
    Set<String> overseen(Actor actor);
}
