package cn.jianxing.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What waits for posts nobody holds, and what changes of the organisation did to open tasks. */
public interface Vacancies {

    /** Tasks asked of vacant posts of units these posts look after, the earliest due first. */
    List<Waiting> waiting(Set<String> offices);

    Optional<Waiting> byTask(String taskId, Set<String> offices);

    /** Open tasks asked of posts of this unit or below, with whom they show to now. */
    List<Asked> askedBelow(String unit);

    /** Open tasks about this unit or those below that are asked of posts above its old parent and no more above it. */
    List<Asked> askedAbove(String unit, String oldParent);

    void record(String changeId, Asked task, String effect, String receiverAfter);

    /** Posts somebody holds, of units these posts look after, by part of unit and title; at most 50. */
    List<PostChoice> posts(Set<String> offices, @Nullable String pattern);

    @Nullable
    Instant lastReminder(String audience);

    void remind(String audience, Instant at, String person);

    /** Changes of units these posts look after, the newest first. */
    List<Change> changes(Set<String> offices);

    List<ChangedTask> tasksOf(String changeId);

    /**
     * @param post the vacant post
     * @param since since when it is vacant; null when it was before that was kept
     * @param closed the post or its unit exists no more
     */
    record Waiting(
            String taskId,
            String caseId,
            String caseNo,
            String caseTitle,
            String caseTypeTitle,
            String step,
            String post,
            String postTitle,
            String unit,
            String unitTitle,
            @Nullable Instant since,
            boolean closed,
            String receiver,
            @Nullable String assignee,
            Instant createdAt,
            @Nullable Instant dueAt) {}

    record PostChoice(String audience, String title) {}

    record Asked(String taskId, String caseId, String step, String audience, String receiver) {}

    record Change(
            String id,
            Instant at,
            String kind,
            String unit,
            @Nullable String titleBefore,
            @Nullable String titleAfter,
            @Nullable String parentBefore,
            @Nullable String parentAfter,
            @Nullable String into,
            int tasks,
            int openCases) {}

    record ChangedTask(
            String caseNo,
            String caseTitle,
            String step,
            String audience,
            String effect,
            String receiverBefore,
            String receiverAfter) {}
}
