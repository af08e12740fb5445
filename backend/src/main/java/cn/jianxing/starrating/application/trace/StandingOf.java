package cn.jianxing.starrating.application.trace;

import cn.jianxing.starrating.application.campaign.StarDecision;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import cn.jianxing.starrating.domain.campaign.Quotas;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A rating's place and decision in its campaign; nothing before the result is published. */
@Component
class StandingOf {

    private final CampaignSites sites;
    private final Campaigns campaigns;
    private final Quotas quotas;
    private final StarDecision decision;

    StandingOf(CampaignSites sites, Campaigns campaigns, Quotas quotas, StarDecision decision) {
        this.sites = sites;
        this.campaigns = campaigns;
        this.quotas = quotas;
        this.decision = decision;
    }

    Optional<Standing> rating(String caseId) {
        return sites.byRating(caseId)
                .filter(site -> site.resultAt() != null && site.place() != null && site.total() != null)
                .flatMap(this::standing);
    }

    private Optional<Standing> standing(CampaignSite site) {
        return campaigns
                .byCase(site.campaignId())
                .flatMap(campaign -> quotas.of(site.campaignId(), site.level()).map(quota -> {
                    var figures = StarDecision.Figures.of(
                            Objects.requireNonNull(site.total()),
                            Objects.requireNonNullElse(site.lowestRatio(), BigDecimal.ZERO),
                            Objects.requireNonNullElse(site.seriousFindings(), 0),
                            Objects.requireNonNull(site.place()),
                            quota);
                    return new Standing(site, quota, decision.definition(campaign), decision.star(campaign, figures));
                }));
    }
}
