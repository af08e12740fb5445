package cn.jianxing.inbox.domain;

import org.jspecify.annotations.Nullable;

/**
 * A task of a held command.
 *
 * @param state held, done, refused or undone
 * @param code why it was refused
 * @param params values of the refusal's sentence, as JSON
 */
public record HeldItem(
        String commandId,
        String taskId,
        String caseId,
        String caseNo,
        String caseTitle,
        String state,
        int attempts,
        @Nullable String code,
        @Nullable String params) {}
