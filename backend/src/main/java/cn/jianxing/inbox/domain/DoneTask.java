package cn.jianxing.inbox.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task somebody completed.
 *
 * @param onBehalfOf whose deputy completed it; null for one's own task
 */
public record DoneTask(
        String taskId,
        String caseId,
        String stepId,
        @Nullable String step,
        String personId,
        String audience,
        Instant createdAt,
        @Nullable Instant dueAt,
        Instant completedAt,
        @Nullable String outcome,
        @Nullable String outcomeTitle,
        String submissionId,
        @Nullable String onBehalfOf) {

    /** In whose hands the task was: a deputy's act is the work of the person represented. */
    public String hands() {
        return onBehalfOf == null ? personId : onBehalfOf;
    }
}
