package cn.jianxing.publicity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a capability publishes, and what an objection changes in it. */
public interface PublicMatter {

    /** @param matter e.g. {@code star-result} */
    boolean publishes(String matter);

    /** Read when the notice is drafted and again when it is published. */
    NoticeContent content(String caseId);

    /** Ids of the persons who decided originally: they investigate nothing. */
    Set<String> decidedBy(String caseId, @Nullable String rowKey);

    /** The decision on an objection, in the same transaction. */
    void decided(ObjectionDecision decision);
}
