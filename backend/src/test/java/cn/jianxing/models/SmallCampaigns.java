package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.cases.CaseOpener;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Campaigns as rows only, for ratings that have to see one. */
@TestComponent
class SmallCampaigns {

    /** Not the demo county: that one may have a campaign, opened when the clock passes the first of March. */
    private static final String COUNTY = "990199";

    private final Campaigns campaigns;
    private final CampaignSites sites;
    private final CaseOpener opener;
    private final BusinessClock clock;

    SmallCampaigns(Campaigns campaigns, CampaignSites sites, CaseOpener opener, BusinessClock clock) {
        this.campaigns = campaigns;
        this.sites = sites;
        this.opener = opener;
        this.clock = clock;
    }

    /** @param windowIn days from now, as the cut-off */
    String open(int windowIn, int cutOffIn) {
        String caseId = Ids.next();
        boolean added = campaigns.add(new Campaign(
                caseId,
                COUNTY,
                2026,
                1,
                clock.instant().plus(Duration.ofDays(windowIn)),
                clock.instant().plus(Duration.ofDays(cutOffIn)),
                clock.instant().plus(Duration.ofDays(300)),
                new BigDecimal("0.3"),
                3,
                "demo_county",
                null,
                null,
                Campaign.State.RATING,
                0,
                clock.instant()));
        assertThat(added).isTrue();
        return caseId;
    }

    /** The one there is, or a new one. */
    String openOnce() {
        return campaigns.of(COUNTY, 2026).map(Campaign::caseId).orElseGet(() -> open(10, 20));
    }

    String start(String campaign, String unit) {
        sites.add(CampaignSite.nominated(campaign, unit, Level.INSTITUTE, CampaignSite.Origin.INSTITUTE, null, null));
        String caseId = opener.open("star-rating", unit, Map.of("year", 2026, "campaignId", campaign))
                .id();
        sites.start(campaign, unit, caseId);
        return caseId;
    }

    /** The result stands before the rating comes to wait for it. */
    void publish(String campaign, String unit, int star) {
        sites.rank(campaign, unit, 1, star, null);
        sites.conclude(campaign, unit, CampaignSite.State.RATED, clock.instant());
    }
}
