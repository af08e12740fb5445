package cn.jianxing.inbox.domain;

import cn.jianxing.engine.StepOperation;
import java.time.Instant;

/**
 * A task handed to a colleague.
 *
 * @param kind {@link StepOperation#TRANSFER} or {@link StepOperation#DELEGATE}
 * @param audience the post that is asked; what the colleague submits is its word
 * @param toAudience the post by which the colleague could be chosen
 */
public record Handover(
        String id,
        String taskId,
        String caseId,
        StepOperation kind,
        String fromPerson,
        String toPerson,
        String audience,
        String toAudience,
        String reason,
        Instant at) {}
