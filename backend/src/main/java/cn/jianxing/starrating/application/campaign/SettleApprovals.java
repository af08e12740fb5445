package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.Submissions;
import cn.jianxing.engine.CaseMessages;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both approvers said taken together: one who returns prevails, then a removal, else it is approved. */
@Service
public class SettleApprovals {

    static final String APPROVED = "approved";
    static final String RETURNED = "returned";
    static final String REMOVED = "removed";

    private final Submissions submissions;
    private final CampaignSites sites;
    private final CaseMessages messages;
    private final BusinessClock clock;

    SettleApprovals(Submissions submissions, CampaignSites sites, CaseMessages messages, BusinessClock clock) {
        this.submissions = submissions;
        this.sites = sites;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public String settle(String caseId, List<String> submissionIds) {
        List<ObjectNode> said = submissionIds.stream()
                .map(id -> submissions.byId(id).orElseThrow(() -> new NotFound("submission.not-found")))
                .map(submission -> submission.data())
                .toList();
        Set<String> decisions =
                said.stream().map(data -> data.path("decision").asText()).collect(Collectors.toSet());
        if (decisions.contains("return")) {
            return RETURNED;
        }
        if (!decisions.contains(CampaignApproveData.REMOVE)) {
            return APPROVED;
        }
        said.forEach(
                data -> SiteAnswers.of(data).ticked(CampaignApproveData.REMOVE).forEach(row -> remove(caseId, row)));
        return REMOVED;
    }

    /** Out of the ranking, with the reason; its rating ends. */
    private void remove(String caseId, JsonNode row) {
        CampaignSite site = sites.site(caseId, row.path("code").asText()).orElseThrow();
        sites.rank(
                caseId,
                site.unit(),
                null,
                0,
                row.path(CampaignApproveData.REASON).asText());
        sites.conclude(caseId, site.unit(), CampaignSite.State.REMOVED, clock.instant());
        if (site.ratingCaseId() != null) {
            messages.send(site.ratingCaseId(), CloseLateRatings.CLOSED, Map.of());
        }
    }
}
