package cn.jianxing.starrating.domain.campaign;

import cn.jianxing.starrating.domain.Level;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A site's part in a campaign: how it came in, how it was settled, where it stands.
 *
 * @param origin why it takes part
 * @param satisfaction first tie-break, points of the satisfaction indicator
 * @param orders second tie-break, points of the order indicator
 * @param penalty third tie-break, inspection penalties
 * @param submittedAt last tie-break: the earlier application first
 * @param place among the ranked sites of its level; null when it is not ranked
 * @param starReason why the star differs from what the tables gave
 */
public record CampaignSite(
        String campaignId,
        String unit,
        Level level,
        Origin origin,
        @Nullable Integer nominationOrder,
        @Nullable String reason,
        @Nullable String ratingCaseId,
        State state,
        @Nullable BigDecimal total,
        @Nullable BigDecimal lowestRatio,
        @Nullable Integer seriousFindings,
        @Nullable BigDecimal satisfaction,
        @Nullable BigDecimal orders,
        @Nullable BigDecimal penalty,
        @Nullable Instant submittedAt,
        @Nullable Integer place,
        @Nullable Integer star,
        @Nullable String starReason,
        @Nullable Instant settledAt,
        @Nullable Instant resultAt,
        int version) {

    public static CampaignSite nominated(
            String campaignId,
            String unit,
            Level level,
            Origin origin,
            @Nullable Integer order,
            @Nullable String reason) {
        return new CampaignSite(
                campaignId,
                unit,
                level,
                origin,
                order,
                reason,
                null,
                State.NOMINATED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The same site with the figures it is ranked by. */
    public CampaignSite figures(Settlement with) {
        return new CampaignSite(
                campaignId,
                unit,
                level,
                origin,
                nominationOrder,
                reason,
                ratingCaseId,
                state,
                with.total(),
                with.lowestRatio(),
                with.seriousFindings(),
                with.satisfaction(),
                with.orders(),
                with.penalty(),
                with.submittedAt(),
                place,
                star,
                starReason,
                settledAt,
                resultAt,
                version);
    }

    public boolean settled() {
        return state.settled();
    }

    /** Why a site takes part. */
    public enum Origin {
        /** Nominated by its town inside the cap. */
        NOMINATED,
        /** Holds three or four stars: nominated outside the cap. */
        STARRED,
        /** Every institute takes part. */
        INSTITUTE
    }

    /** Where a site stands in the campaign. */
    public enum State {
        NOMINATED,
        RUNNING,
        SCORED,
        WITHDRAWN,
        NOT_RECOMMENDED,
        VETOED,
        REMOVED,
        RATED,
        NOT_RATED;

        /** The campaign need not wait for it any more. */
        public boolean settled() {
            return this != NOMINATED && this != RUNNING;
        }
    }
}
