package cn.jianxing.inbox.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything somebody held, handed on.
 *
 * @param person whose work it was
 * @param arrangedAs post in which it was arranged
 */
public record WorkHandover(
        String id,
        String person,
        String arrangedBy,
        String arrangedAs,
        String reason,
        Instant at,
        @Nullable Instant finishedAt) {

    /**
     * One task of it.
     *
     * @param state waiting, done or refused
     * @param refusal code of why it stays where it is
     */
    public record Item(
            String handoverId,
            int seq,
            String taskId,
            String caseId,
            String step,
            String audience,
            String toPerson,
            String state,
            @Nullable String refusal) {}

    /** An item as people read it. */
    public record Line(
            String caseNo,
            String caseTitle,
            String step,
            String toPerson,
            String state,
            @Nullable String refusal) {}

    /**
     * An open task that somebody holds or alone could take.
     *
     * @param audience the post that is asked; null where the model names the person alone
     * @param held taken; otherwise it waits for a post nobody else holds
     */
    public record Work(
            String taskId,
            String caseId,
            String caseNo,
            String caseTitle,
            String caseType,
            String caseTypeTitle,
            String step,
            @Nullable String audience,
            boolean held) {}
}
