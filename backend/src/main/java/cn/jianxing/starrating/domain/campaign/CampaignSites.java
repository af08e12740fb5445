package cn.jianxing.starrating.domain.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sites of campaigns. Changes are made under the lock of the campaign's case. */
public interface CampaignSites {

    /** Answers false if the site takes part already. */
    boolean add(CampaignSite site);

    /** Takes a nomination back; a rating that was opened stays. */
    void drop(String campaignId, String unit);

    /** By level and unit. */
    List<CampaignSite> of(String campaignId);

    Optional<CampaignSite> site(String campaignId, String unit);

    Optional<CampaignSite> byRating(String ratingCaseId);

    /** Its rating has been opened. */
    void start(String campaignId, String unit, String ratingCaseId);

    /** Answers false if the site was settled before; what was settled first stands. */
    boolean settle(String campaignId, String unit, Settlement settlement, Instant at);

    /** Place and star by the tables, or a star changed with a reason. */
    void rank(String campaignId, String unit, @Nullable Integer place, int star, @Nullable String starReason);

    /** An objection changed the total; the place stays as published. */
    void correct(String campaignId, String unit, BigDecimal total, int star, String reason);

    /** The result has been published: rated or not rated, or removed before. */
    void conclude(String campaignId, String unit, CampaignSite.State state, Instant at);

    /** Sites the campaign still waits for. */
    int unsettled(String campaignId);
}
