package cn.jianxing.publicity;

import org.jspecify.annotations.Nullable;

/**
 * What was decided on an objection.
 *
 * @param outcome uphold: the published row stands; change: to the new value; annul: it is void
 */
public record ObjectionDecision(
        String caseId,
        String noticeId,
        String rowKey,
        String outcome,
        @Nullable String newValue,
        String reason) {}
