package cn.jianxing.cases.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who may see which case: one predicate, asked for one case here and joined into every list. */
public interface Visibility {

    /** Why this viewer sees the case: participant, holder, post, area. Empty when it is invisible. */
    Set<String> reasons(Viewer viewer, String caseId);

    /** Numbers of those of the cases that this viewer sees, by case id. */
    Map<String, String> visible(Viewer viewer, Collection<String> caseIds);
}
