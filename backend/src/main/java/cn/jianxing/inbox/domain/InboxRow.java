package cn.jianxing.inbox.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the inbox, from an open task, a finished one or a case.
 *
 * @param vacantFor vacant post for which the reader stands in, or empty
 * @param fromPerson who worked in the case before
 * @param onBehalfOf whose work it is that the reader, a deputy, does
 * @param heldCommand id of the reader's decision that is about to be carried out
 * @param heldUntil until when it can be undone, in real time
 * @param readAt when the reader opened the task
 * @param snoozedUntil until when the reader put it off
 * @param draftedAt when the reader typed into it
 * @param sortKey what the list is ordered by
 */
public record InboxRow(
        @Nullable String taskId,
        String caseId,
        String caseNo,
        String caseTitle,
        String caseType,
        String caseTypeTitle,
        @Nullable String step,
        @Nullable String stepId,
        String unit,
        String unitTitle,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable String assignee,
        boolean urgent,
        @Nullable String vacantFor,
        @Nullable String fromPerson,
        String state,
        @Nullable Instant completedAt,
        @Nullable String outcome,
        @Nullable String outcomeTitle,
        @Nullable String onBehalfOf,
        @Nullable String heldCommand,
        @Nullable Instant heldUntil,
        @Nullable Instant readAt,
        @Nullable Instant snoozedUntil,
        @Nullable Instant draftedAt,
        Instant sortKey,
        String sortId) {}
