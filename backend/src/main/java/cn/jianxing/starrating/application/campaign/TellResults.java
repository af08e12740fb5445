package cn.jianxing.starrating.application.campaign;

import cn.jianxing.engine.CaseMessages;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A site's result stands in its row, and its rating goes on if it waits for it; one that comes later reads the row. */
@Component
class TellResults {

    static final String RESULT = "campaign-result";

    private final CampaignSites sites;
    private final CaseMessages messages;
    private final BusinessClock clock;

    TellResults(CampaignSites sites, CaseMessages messages, BusinessClock clock) {
        this.sites = sites;
        this.messages = messages;
        this.clock = clock;
    }

    void tell(CampaignSite site) {
        int star = ResultList.star(site);
        var state = star == 0 ? CampaignSite.State.NOT_RATED : CampaignSite.State.RATED;
        sites.conclude(site.campaignId(), site.unit(), state, clock.instant());
        if (site.ratingCaseId() != null) {
            messages.send(site.ratingCaseId(), RESULT, Map.of("star", star));
        }
    }
}
