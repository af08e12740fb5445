package cn.jianxing.starrating.application.campaign;

import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Quota;
import cn.jianxing.starrating.domain.campaign.Quotas;
import cn.jianxing.starrating.domain.campaign.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places and stars of all scored sites, level by level, as the frozen tables say; done anew it gives the same. */
@Service
public class RankAndQuota {

    private final OpenCampaigns open;
    private final CampaignSites sites;
    private final Quotas quotas;
    private final StarDecision decision;

    RankAndQuota(OpenCampaigns open, CampaignSites sites, Quotas quotas, StarDecision decision) {
        this.open = open;
        this.sites = sites;
        this.quotas = quotas;
        this.decision = decision;
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
        Quota quota = decision.quota(
                campaign, level, inOrder.stream().map(RankAndQuota::total).toList());
        quotas.put(quota);
        int place = 0;
        for (CampaignSite site : inOrder) {
            place++;
            sites.rank(campaign.caseId(), site.unit(), place, star(campaign, site, total(site), quota, place), null);
        }
    }

    /** The star the tables give for this total on this place. */
    int star(Campaign campaign, CampaignSite site, BigDecimal total, Quota quota, int place) {
        return decision.star(
                        campaign,
                        StarDecision.Figures.of(
                                total,
                                Objects.requireNonNullElse(site.lowestRatio(), BigDecimal.ZERO),
                                Objects.requireNonNullElse(site.seriousFindings(), 0),
                                place,
                                quota))
                .number("star");
    }

    private static BigDecimal total(CampaignSite site) {
        return Objects.requireNonNull(site.total());
    }
}
