package cn.jianxing.inbox.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task somebody completed. */
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
        String submissionId) {}
