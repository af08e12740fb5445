package cn.jianxing.cases;

import cn.jianxing.organisation.Actor;
import java.util.Set;

/** Which fields the steps of a person hide; answered by the inbox, which knows the steps. */
public interface FieldSight {

    /** Paths that are out of this person's sight also in what others submitted. */
    Set<String> hiddenFrom(Actor actor, Submission made);
}
