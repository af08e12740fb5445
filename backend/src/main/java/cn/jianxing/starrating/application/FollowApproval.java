package cn.jianxing.starrating.application;

import cn.jianxing.approval.CorrectionMade;
import cn.jianxing.engine.CaseStateReached;
import cn.jianxing.starrating.application.rating.SettleScore;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a rating outside its own steps: a corrected self-assessment counts, and the end closes it. */
@Component
class FollowApproval {

    /** Ends without a score; the others come after the site was settled. */
    private static final Map<String, CampaignSite.State> UNSCORED = Map.of(
            "withdrawn", CampaignSite.State.WITHDRAWN,
            "rejected", CampaignSite.State.NOT_RECOMMENDED,
            "revoked", CampaignSite.State.VETOED);

    private final Ratings ratings;
    private final RecordSelfAssessment recordSelfAssessment;
    private final CloseRating closeRating;
    private final SettleScore settleScore;

    FollowApproval(
            Ratings ratings,
            RecordSelfAssessment recordSelfAssessment,
            CloseRating closeRating,
            SettleScore settleScore) {
        this.ratings = ratings;
        this.recordSelfAssessment = recordSelfAssessment;
        this.closeRating = closeRating;
        this.settleScore = settleScore;
    }

    @EventListener
    void corrected(CorrectionMade correction) {
        if (ratings.byCase(correction.caseId()).isPresent()) {
            recordSelfAssessment.record(correction.caseId(), correction.submissionId());
        }
    }

    @EventListener
    void ended(CaseStateReached reached) {
        if (reached.ended() && ratings.byCase(reached.caseId()).isPresent()) {
            closeRating.close(reached.caseId(), reached.state());
            CampaignSite.State unscored = UNSCORED.get(reached.state());
            if (unscored != null) {
                settleScore.without(reached.caseId(), unscored);
            }
        }
    }
}
