package cn.jianxing.starrating.application.campaign;

import cn.jianxing.engine.Decisions.Outcome;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Quota;
import cn.jianxing.starrating.domain.campaign.Quotas;
import cn.jianxing.starrating.domain.campaign.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places and stars of all scored sites, level by level, as the frozen tables say; done anew it gives the same. */
@Service
public class RankAndQuota {

    private final OpenCampaigns open;
    private final CampaignSites sites;
    private final Quotas quotas;
    private final FrozenTables tables;

    RankAndQuota(OpenCampaigns open, CampaignSites sites, Quotas quotas, FrozenTables tables) {
        this.open = open;
        this.sites = sites;
        this.quotas = quotas;
        this.tables = tables;
    }

    /** Answers how many sites have a place. */
    @Transactional
    public int rank(String caseId) {
        Campaign campaign = open.require(caseId);
        List<CampaignSite> all = sites.of(caseId);
        int ranked = 0;
        for (Level level : Level.values()) {
            List<CampaignSite> inOrder = Ranking.inOrder(all, level);
            if (!inOrder.isEmpty()) {
                rank(campaign, level, inOrder);
            }
            ranked += inOrder.size();
        }
        open.reach(caseId, ranked == 0 ? Campaign.State.CLOSED : Campaign.State.REVIEWING);
        return ranked;
    }

    private void rank(Campaign campaign, Level level, List<CampaignSite> inOrder) {
        Quota quota = quota(campaign, level, inOrder);
        quotas.put(quota);
        int place = 0;
        for (CampaignSite site : inOrder) {
            place++;
            sites.rank(campaign.caseId(), site.unit(), place, star(campaign, site, total(site), quota, place), null);
        }
    }

    /** The star the tables give for this total on this place. */
    int star(Campaign campaign, CampaignSite site, BigDecimal total, Quota quota, int place) {
        Map<String, Object> figures = Map.of(
                "veto", false,
                "total", total.doubleValue(),
                "lowestRatio",
                        Objects.requireNonNullElse(site.lowestRatio(), BigDecimal.ZERO)
                                .doubleValue(),
                "seriousFindings", Objects.requireNonNullElse(site.seriousFindings(), 0),
                "place", place,
                "placesForFive", quota.placesForFive(),
                "placesForFour", quota.placesForFour());
        return tables.decide(campaign, FrozenTables.LEVEL, figures)
                .orElseThrow(() -> new Refused("star-campaign.no-row", Map.of("decision", FrozenTables.LEVEL)))
                .number("star");
    }

    private Quota quota(Campaign campaign, Level level, List<CampaignSite> inOrder) {
        Map<String, Object> figures = Map.of("level", level.id(), "candidates", inOrder.size());
        Optional<Outcome> places = tables.decide(campaign, FrozenTables.QUOTA, figures);
        return Quota.of(
                campaign.caseId(),
                level,
                places.map(outcome -> outcome.number("placesForFive")).orElse(0),
                places.map(outcome -> outcome.number("placesForFour")).orElse(0),
                inOrder.stream().map(RankAndQuota::total).toList());
    }

    private static BigDecimal total(CampaignSite site) {
        return Objects.requireNonNull(site.total());
    }
}
