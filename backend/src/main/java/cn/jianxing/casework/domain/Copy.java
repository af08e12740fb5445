package cn.jianxing.casework.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case sent to somebody for information (抄送): may read it, and nothing else.
 *
 * @param audience the post by which the person was reached
 * @param byPerson null where the model sent it
 * @param step the step after which the model sent it
 */
public record Copy(
        String id,
        String caseId,
        String personId,
        String audience,
        @Nullable String byPerson,
        @Nullable String step,
        String note,
        Instant at,
        @Nullable Instant readAt) {}
