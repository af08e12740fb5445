package cn.jianxing.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The inbox's lists, each an ordered index range, and their sizes up to a cap. */
public interface InboxLists {

    List<InboxRow> todo(InboxQuery query);

    /** What the person put off until later, the next to come back first. */
    List<InboxRow> snoozed(InboxQuery query);

    /** What the person typed into and did not submit, the latest first. */
    List<InboxRow> drafts(InboxQuery query);

    List<InboxRow> done(InboxQuery query);

    List<InboxRow> started(InboxQuery query);

    /** 抄送我的, the latest first. */
    List<InboxRow> copied(InboxQuery query);

    /** Sizes of the lists in one look. Where what waits goes beyond the limit, today and week say too little. */
    Sizes sizes(InboxQuery query, Instant now, Instant tomorrow, Instant monday);

    List<WaitingTask> waiting(String caseId);

    List<AskedAudience> asked(String caseId);

    String typeOf(String caseId);

    /** Tasks asked of these audiences that somebody has taken. */
    List<HeldTask> heldFor(Set<String> audiences);

    /**
     * Each number goes at least as far as the limit of the query.
     *
     * @param unread copies that were not opened
     */
    record Sizes(int todo, int overdue, int today, int week, int done, int started, int unread) {}

    /** An open task of a case. */
    record WaitingTask(
            String taskId,
            String stepId,
            String step,
            @Nullable String assignee,
            @Nullable Instant dueAt) {}

    /** @param vacantFor the vacant post this audience stands in for, or empty */
    record AskedAudience(String taskId, String audience, String vacantFor) {}
}
