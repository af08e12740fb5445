package cn.jianxing.starrating.domain.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a site's rating ended for the campaign.
 *
 * @param state scored, withdrawn, not recommended or vetoed; the figures are there only when scored
 */
public record Settlement(
        CampaignSite.State state,
        @Nullable BigDecimal total,
        @Nullable BigDecimal lowestRatio,
        @Nullable Integer seriousFindings,
        @Nullable BigDecimal satisfaction,
        @Nullable BigDecimal orders,
        @Nullable BigDecimal penalty,
        @Nullable Instant submittedAt) {

    public static Settlement without(CampaignSite.State state) {
        return new Settlement(state, null, null, null, null, null, null, null);
    }
}
