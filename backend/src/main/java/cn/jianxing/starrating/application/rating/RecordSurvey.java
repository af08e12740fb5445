package cn.jianxing.starrating.application.rating;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.application.SurveyFields;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Surveys;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a survey found becomes facts of the site. */
@Service
public class RecordSurvey {

    private final OpenRatings open;
    private final StoredSubmissions submissions;
    private final Facts facts;
    private final Surveys surveys;
    private final BusinessClock clock;

    RecordSurvey(OpenRatings open, StoredSubmissions submissions, Facts facts, Surveys surveys, BusinessClock clock) {
        this.open = open;
        this.submissions = submissions;
        this.facts = facts;
        this.surveys = surveys;
        this.clock = clock;
    }

    @Transactional
    public void record(String caseId, String submissionId) {
        var rating = open.requireTakingScores(caseId);
        var submission = submissions
                .byId(submissionId)
                .filter(given ->
                        Set.of(RatingFormIds.SURVEY, RatingFormIds.SURVEY_PHONE).contains(given.formId()))
                .orElseThrow(() -> new NotFound("submission.not-found"));
        facts.record(SurveyFields.facts(rating, submission));
        surveys.close(
                caseId,
                submission.data().path(SurveyFields.VALID_COUNT).asInt(),
                submission.formId().equals(RatingFormIds.SURVEY_PHONE),
                clock.instant());
    }
}
