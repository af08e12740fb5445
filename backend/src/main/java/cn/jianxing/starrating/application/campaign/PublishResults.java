package cn.jianxing.starrating.application.campaign;

import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The results hold: register, money, appeals, reports, and word to every rating that waits for its star. A vetoed site
 * has no place, but its star is 0 like that of the others without one.
 */
@Service
public class PublishResults {

    private final OpenCampaigns open;
    private final ResultList results;
    private final EnterStars register;
    private final CampaignFollowUps followUps;
    private final CampaignReports reports;
    private final TellResults tellResults;

    PublishResults(
            OpenCampaigns open,
            ResultList results,
            EnterStars register,
            CampaignFollowUps followUps,
            CampaignReports reports,
            TellResults tellResults) {
        this.open = open;
        this.results = results;
        this.register = register;
        this.followUps = followUps;
        this.reports = reports;
        this.tellResults = tellResults;
    }

    @Transactional
    public void publish(String caseId) {
        Campaign campaign = open.require(caseId);
        List<CampaignSite> sites = results.of(caseId);
        for (CampaignSite site : sites) {
            register.enter(campaign, site);
            followUps.subsidy(campaign, site);
            if (ResultList.star(site) == 0) {
                followUps.appeal(campaign, site);
            }
        }
        List<CampaignSite> vetoed = results.vetoed(caseId);
        for (CampaignSite site : vetoed) {
            register.enter(campaign, site);
            followUps.appeal(campaign, site);
        }
        reports.draft(campaign, Stream.concat(sites.stream(), vetoed.stream()).toList());
        open.reach(caseId, Campaign.State.CLOSED);
        sites.forEach(tellResults::tell);
    }
}
