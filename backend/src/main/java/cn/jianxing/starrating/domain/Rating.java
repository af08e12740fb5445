package cn.jianxing.starrating.domain;

import cn.jianxing.shared.Stale;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The application of one site for one year.
 *
 * @param standardVersion edition of the standard it began with and keeps
 * @param totals null until everything is added up
 * @param version counts changes, so that no change is lost
 */
public record Rating(
        String caseId,
        String unit,
        Level level,
        int year,
        int standardVersion,
        @Nullable Integer declaredStar,
        State state,
        @Nullable String outcome,
        @Nullable RatingTotals totals,
        @Nullable Integer star,
        Instant openedAt,
        int version) {

    public static Rating open(String caseId, String unit, Level level, int year, int standardVersion, Instant at) {
        return new Rating(caseId, unit, level, year, standardVersion, null, State.OPEN, null, null, null, at, 0);
    }

    public Rating declare(int wanted) {
        require(state == State.OPEN);
        return new Rating(
                caseId, unit, level, year, standardVersion, wanted, state, outcome, totals, star, openedAt, version);
    }

    /** May be repeated until a star is awarded: a corrected fact is added up again. */
    public Rating addUp(RatingTotals sums) {
        require(state == State.OPEN || state == State.ADDED_UP);
        return new Rating(
                caseId,
                unit,
                level,
                year,
                standardVersion,
                declaredStar,
                State.ADDED_UP,
                outcome,
                sums,
                star,
                openedAt,
                version);
    }

    public Rating award(int given) {
        require(state == State.ADDED_UP);
        return new Rating(
                caseId,
                unit,
                level,
                year,
                standardVersion,
                declaredStar,
                State.AWARDED,
                outcome,
                totals,
                given,
                openedAt,
                version);
    }

    public Rating close(String how) {
        require(state != State.CLOSED);
        return new Rating(
                caseId,
                unit,
                level,
                year,
                standardVersion,
                declaredStar,
                State.CLOSED,
                how,
                totals,
                star,
                openedAt,
                version);
    }

    /** Whether reviewers may still give or change scores. */
    public boolean takesScores() {
        return state == State.OPEN;
    }

    /** Whether departments' scores may be shown to others. */
    public boolean isAddedUp() {
        return totals != null;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new Stale("star-rating.wrong-state", Map.of("state", state.name()));
        }
    }

    /** How far an application has come. */
    public enum State {
        OPEN,
        ADDED_UP,
        AWARDED,
        CLOSED
    }
}
