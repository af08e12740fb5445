package cn.jianxing.starrating.domain.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A year's star rating of a county; one per county and year.
 *
 * @param frozen ids of the decisions, limits and quotas it started with, as JSON; null until the standard is frozen
 * @param version counts changes, so that none is lost
 */
public record Campaign(
        String caseId,
        String county,
        int year,
        int standardVersion,
        Instant windowOpensAt,
        Instant cutOffAt,
        Instant closesAt,
        BigDecimal nominationShare,
        int experts,
        String subsidyPreset,
        @Nullable String frozen,
        @Nullable String frozenHash,
        State state,
        int version,
        Instant openedAt) {

    public Campaign freeze(String what, String hash) {
        return new Campaign(
                caseId,
                county,
                year,
                standardVersion,
                windowOpensAt,
                cutOffAt,
                closesAt,
                nominationShare,
                experts,
                subsidyPreset,
                what,
                hash,
                state,
                version,
                openedAt);
    }

    public Campaign reach(State next) {
        return new Campaign(
                caseId,
                county,
                year,
                standardVersion,
                windowOpensAt,
                cutOffAt,
                closesAt,
                nominationShare,
                experts,
                subsidyPreset,
                frozen,
                frozenHash,
                next,
                version,
                openedAt);
    }

    /** How far a campaign has come. */
    public enum State {
        PREPARING,
        NOMINATING,
        RATING,
        REVIEWING,
        PUBLICISING,
        CLOSED
    }
}
