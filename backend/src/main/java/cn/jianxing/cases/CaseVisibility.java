package cn.jianxing.cases;

import cn.jianxing.organisation.Actor;
import java.util.Set;

/** Finer questions about what a person may see, for modules that show parts of cases. */
public interface CaseVisibility {

    /** A sealed submission is open to its author and the author's post only. Asks nothing about the case itself. */
    boolean maySee(Actor actor, Submission submission);

    /** Units whose whole area this person oversees. */
    Set<String> overseen(Actor actor);
}
