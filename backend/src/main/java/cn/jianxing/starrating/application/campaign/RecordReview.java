package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review is over: opinions are opened; where enough agreed, the changes proposed with a reason count. */
@Service
public class RecordReview {

    private static final String PASSED = "passed";

    private final Submissions submissions;
    private final CampaignSites sites;

    RecordReview(Submissions submissions, CampaignSites sites) {
        this.submissions = submissions;
        this.sites = sites;
    }

    @Transactional
    public void record(String caseId, String outcome) {
        submissions.unseal(caseId);
        if (outcome.equals(PASSED)) {
            submissions
                    .latest(caseId, CampaignFormIds.PROPOSE)
                    .map(Submission::data)
                    .map(SiteAnswers::of)
                    .ifPresent(answers -> answers.with(ProposeData.STAR).forEach(row -> change(caseId, row)));
        }
    }

    private void change(String caseId, JsonNode row) {
        CampaignSite site = sites.site(caseId, row.path("code").asText()).orElseThrow();
        sites.rank(
                caseId,
                site.unit(),
                site.place(),
                row.path(ProposeData.STAR).asInt(),
                row.path(ProposeData.REASON).asText());
    }
}
