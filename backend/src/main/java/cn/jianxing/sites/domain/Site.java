package cn.jianxing.sites.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A practice site (阵地) as it is registered.
 *
 * @param code e.g. {@code ZD-0001}
 * @param unit the unit it belongs to
 * @param level point, base, station or institute
 * @param openHours hours of the week, day by day, e.g. {@code 8-12}
 * @param closedFrom first day of a temporary closing that was made known
 * @param closedUntil the day it opens again
 * @param assets what became of its things when it was given up
 * @param endedOn the day it was given up
 */
public record Site(
        String id,
        String code,
        String caseId,
        String unit,
        String level,
        String name,
        String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        BigDecimal areaM2,
        int capacity,
        int population,
        int gridCount,
        String rooms,
        String ownerPost,
        String openHours,
        int weeklyHours,
        String head,
        String contact,
        boolean accessible,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedUntil,
        @Nullable String closedReason,
        @Nullable String assets,
        LocalDate registeredOn,
        @Nullable LocalDate endedOn) {

    /** Open, closed for some days, or given up. */
    public State state(LocalDate day) {
        if (endedOn != null) {
            return State.CLOSED;
        }
        boolean paused =
                closedFrom != null && closedUntil != null && !day.isBefore(closedFrom) && day.isBefore(closedUntil);
        return paused ? State.PAUSED : State.OPEN;
    }

    /** What can be said of a site on a day. */
    public enum State {
        OPEN,
        PAUSED,
        CLOSED
    }
}
