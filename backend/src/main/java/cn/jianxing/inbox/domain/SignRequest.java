package cn.jianxing.inbox.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who is asked to sign a task beside its holder.
 *
 * @param oneByOne asked when the one before has answered; otherwise all of a place at once
 * @param toAudience the post by which the colleague could be chosen
 */
public record SignRequest(
        String id,
        String taskId,
        String caseId,
        Place place,
        boolean oneByOne,
        int position,
        String askedBy,
        String toPerson,
        String toAudience,
        String question,
        State state,
        @Nullable String opinion,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    /** Still to be answered, now or later. */
    public boolean waits() {
        return state == State.LATER || state == State.OPEN;
    }

    /** On which side of the holder. */
    public enum Place {
        /** 前加签: an opinion the holder has before deciding. */
        BEFORE,
        /** 后加签: what the holder decided goes on only when they agree. */
        AFTER
    }

    /** Where it stands. */
    public enum State {
        LATER,
        OPEN,
        AGREED,
        DISAGREED,
        CANCELLED
    }
}
