package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.CaseOpener;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every nominated station and every institute gets a rating of its own, one each. */
@Service
public class StartRatings {

    private static final String RATING = "star-rating";

    private final OpenCampaigns open;
    private final CampaignSites sites;
    private final CaseOpener opener;
    private final Organisation organisation;
    private final CampaignFollowUps followUps;

    StartRatings(
            OpenCampaigns open,
            CampaignSites sites,
            CaseOpener opener,
            Organisation organisation,
            CampaignFollowUps followUps) {
        this.open = open;
        this.sites = sites;
        this.opener = opener;
        this.organisation = organisation;
        this.followUps = followUps;
    }

    /** Answers whether there is nothing to wait for. */
    @Transactional
    public boolean start(String caseId) {
        Campaign campaign = open.require(caseId);
        organisation.units(campaign.county(), "town", null).stream()
                .sorted(Comparator.comparing(Unit::code))
                .forEach(town -> sites.add(CampaignSite.nominated(
                        caseId, town.code(), Level.INSTITUTE, CampaignSite.Origin.INSTITUTE, null, null)));
        sites.of(caseId).stream()
                .filter(site -> site.ratingCaseId() == null && !site.settled())
                .forEach(site -> start(campaign, site));
        followUps.extensionSites(campaign);
        open.reach(caseId, Campaign.State.RATING);
        return sites.unsettled(caseId) == 0;
    }

    private void start(Campaign campaign, CampaignSite site) {
        Map<String, Object> variables = Map.of("year", campaign.year(), "campaignId", campaign.caseId());
        String rating = opener.open(RATING, site.unit(), variables).id();
        sites.start(campaign.caseId(), site.unit(), rating);
    }
}
