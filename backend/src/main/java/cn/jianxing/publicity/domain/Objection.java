package cn.jianxing.publicity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a published row is wrong.
 *
 * @param realName named objectors get a reply; an unnamed one with facts is a clue
 * @param extended the investigation was given more time once
 * @param reviewOf the objection whose decision is looked at again at the next level; null for a first objection
 * @param reviewUntil until when the objector may ask for that once; null when it cannot be asked for
 */
public record Objection(
        String id,
        String noticeId,
        String caseId,
        String rowKey,
        String objectorName,
        String objectorContact,
        boolean realName,
        String facts,
        State state,
        String enteredBy,
        Instant receivedAt,
        boolean extended,
        @Nullable String newValue,
        @Nullable String reason,
        @Nullable Instant settledAt,
        @Nullable String reviewOf,
        @Nullable Instant reviewUntil) {

    /** The same objection with the objector written otherwise. */
    public Objection from(String name, String contact) {
        return new Objection(
                id,
                noticeId,
                caseId,
                rowKey,
                name,
                contact,
                realName,
                facts,
                state,
                enteredBy,
                receivedAt,
                extended,
                newValue,
                reason,
                settledAt,
                reviewOf,
                reviewUntil);
    }

    /** A decision that stands may be reviewed once, at the next level, when a named objector asks in time. */
    public boolean offersReview(Instant now) {
        return reviewUntil != null && !now.isAfter(reviewUntil);
    }

    /** 王** */
    public String maskedName() {
        return objectorName.isEmpty() ? "" : objectorName.substring(0, objectorName.offsetByCodePoints(0, 1)) + "**";
    }

    /** The last four signs only. */
    public String maskedContact() {
        int length = objectorContact.length();
        return length <= 4 ? "****" : "****" + objectorContact.substring(length - 4);
    }

    /** What became of an objection. */
    public enum State {
        RECEIVED,
        ADMITTED,
        REFUSED,
        UPHELD,
        CHANGED,
        ANNULLED;

        public boolean changesSomething() {
            return this == CHANGED || this == ANNULLED;
        }
    }
}
