package cn.jianxing.starrating.domain.expert;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who was looked at when experts were drawn.
 *
 * @param pool null without a profile
 * @param leftOut why the person could not be drawn; null when it was possible
 * @param place order of the draw, from 1; null when not drawn
 */
public record Candidate(
        String personId,
        Expert.@Nullable Pool pool,
        @Nullable Reason leftOut,
        @Nullable Integer place) {

    public static Candidate able(String personId, Expert.Pool pool) {
        return new Candidate(personId, pool, null, null);
    }

    public static Candidate leftOut(String personId, Expert.@Nullable Pool pool, Reason reason) {
        return new Candidate(personId, pool, reason, null);
    }

    Candidate drawn(int order) {
        return new Candidate(personId, pool, leftOut, order);
    }

    /** What keeps somebody away from a site. */
    public enum Reason {
        /** Nothing is known about the person's ties. */
        NO_PROFILE,
        HOME_TOWN,
        PAIRED,
        /** Judged the same site the year before. */
        LAST_YEAR,
        APPLICANT
    }
}
