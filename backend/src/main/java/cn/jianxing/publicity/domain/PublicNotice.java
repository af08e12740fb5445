package cn.jianxing.publicity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made public for some days.
 *
 * @param heads JSON array
 */
public record PublicNotice(
        String id,
        String caseId,
        String matter,
        String title,
        String intro,
        String heads,
        State state,
        Instant openedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endsAt,
        @Nullable Instant closedAt,
        @Nullable String snapshotHash) {

    /** Whether an objection still comes in time. */
    public boolean takesObjections(Instant now) {
        return state == State.PUBLISHED && endsAt != null && now.isBefore(endsAt);
    }

    /** How far a notice has come. */
    public enum State {
        DRAFT,
        PUBLISHED,
        CLOSED
    }
}
