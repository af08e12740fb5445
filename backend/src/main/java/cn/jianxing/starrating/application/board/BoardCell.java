package cn.jianxing.starrating.application.board;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a site stands at one step.
 *
 * @param at when it was done; null while it is not
 * @param done how many of several have done it, with {@code total}
 * @param visitOn day of the visit, where one is planned
 * @param answers valid answers, where the survey has been counted
 */
public record BoardCell(
        BoardColumn column,
        State state,
        @Nullable Instant at,
        @Nullable Integer done,
        @Nullable Integer total,
        @Nullable LocalDate visitOn,
        @Nullable Integer answers) {

    /** What a cell says; the sooner something is due, the further down. */
    public enum State {
        NOT_APPLICABLE,
        NOT_STARTED,
        DONE,
        RUNNING,
        DUE_SOON,
        LATE
    }
}
