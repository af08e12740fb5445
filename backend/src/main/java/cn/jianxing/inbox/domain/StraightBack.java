package cn.jianxing.inbox.domain;

import java.time.Instant;

/**
 * A returned task that comes straight back once it is corrected.
 *
 * @param stepId where the case comes back to
 * @param audience the post that returned it
 */
public record StraightBack(
        String taskId, String caseId, String stepId, String step, String returnedBy, String audience, Instant since) {}
