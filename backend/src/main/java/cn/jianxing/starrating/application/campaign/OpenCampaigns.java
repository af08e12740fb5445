package cn.jianxing.starrating.application.campaign;

import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignPlan;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Campaigns by their case, and the plan of their year. */
@Component
public class OpenCampaigns {

    private final Campaigns campaigns;

    OpenCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public Campaign require(String caseId) {
        return campaigns.byCase(caseId).orElseThrow(() -> new NotFound("star-campaign.not-found"));
    }

    CampaignPlan plan(int year) {
        return campaigns.plan(year).orElseThrow(() -> new Refused("star-campaign.no-plan", Map.of("year", year)));
    }

    void reach(String caseId, Campaign.State state) {
        campaigns.update(require(caseId).reach(state));
    }
}
