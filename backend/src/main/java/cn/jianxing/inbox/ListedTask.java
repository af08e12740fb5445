package cn.jianxing.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of one of the inbox's lists.
 *
 * @param state title of the case's state
 * @param from who worked in the case before
 */
public record ListedTask(
        String caseNo,
        String caseTitle,
        String caseType,
        String unit,
        @Nullable String step,
        @Nullable String from,
        String state,
        @Nullable String outcome,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant completedAt) {}
