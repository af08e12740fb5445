package cn.jianxing.starrating.application.campaign;

import cn.jianxing.engine.CaseMessages;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Settlement;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The closing day has come: who is not settled is told so and counts as withdrawn. */
@Service
public class CloseLateRatings {

    static final String CLOSED = "campaign-closed";

    private final CampaignSites sites;
    private final CaseMessages messages;
    private final BusinessClock clock;

    CloseLateRatings(CampaignSites sites, CaseMessages messages, BusinessClock clock) {
        this.sites = sites;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public void close(String caseId) {
        sites.of(caseId).stream().filter(site -> !site.settled()).forEach(site -> close(caseId, site));
    }

    /** Its row first: the rating's own word comes too late then, and what was settled first stands. */
    private void close(String caseId, CampaignSite site) {
        sites.settle(caseId, site.unit(), Settlement.without(CampaignSite.State.WITHDRAWN), clock.instant());
        if (site.ratingCaseId() != null) {
            messages.send(site.ratingCaseId(), CLOSED, Map.of());
        }
    }
}
