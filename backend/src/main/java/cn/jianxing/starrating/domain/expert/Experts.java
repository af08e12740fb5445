package cn.jianxing.starrating.domain.expert;

import java.util.Collection;
import java.util.Map;

/** The pool of experts. */
public interface Experts {

    /** By person id; who has no profile is missing. */
    Map<String, Expert> of(Collection<String> personIds);

    /** Enters the expert or takes the place of the profile there is. */
    void save(Expert expert);
}
