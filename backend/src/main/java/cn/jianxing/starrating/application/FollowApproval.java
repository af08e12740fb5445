package cn.jianxing.starrating.application;

import cn.jianxing.approval.CorrectionMade;
import cn.jianxing.engine.CaseStateReached;
import cn.jianxing.starrating.domain.Ratings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a rating outside its own steps: a corrected self-assessment counts, and the end closes it. */
@Component
class FollowApproval {

    private final Ratings ratings;
    private final RecordSelfAssessment recordSelfAssessment;
    private final CloseRating closeRating;

    FollowApproval(Ratings ratings, RecordSelfAssessment recordSelfAssessment, CloseRating closeRating) {
        this.ratings = ratings;
        this.recordSelfAssessment = recordSelfAssessment;
        this.closeRating = closeRating;
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
        }
    }
}
