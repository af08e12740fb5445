package cn.jianxing.inbox.application;

import org.jspecify.annotations.Nullable;

/**
 * What a person asks of the inbox.
 *
 * @param due overdue, today or week
 * @param byDue by due date; otherwise newest first
 */
public record InboxRequest(
        InboxView view,
        @Nullable String text,
        @Nullable String type,
        @Nullable String due,
        boolean byDue,
        int size,
        @Nullable String cursor) {}
