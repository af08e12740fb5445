package cn.jianxing.starrating.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county office's on-site scores and the survey's results become part of the rating. */
@Service
public class RecordFormalCheck {

    private final OpenRatings open;
    private final StoredSubmissions submissions;
    private final Scores scores;
    private final Facts facts;

    RecordFormalCheck(OpenRatings open, StoredSubmissions submissions, Scores scores, Facts facts) {
        this.open = open;
        this.submissions = submissions;
        this.scores = scores;
        this.facts = facts;
    }

    @Transactional
    public void record(String caseId, String submissionId) {
        var rating = open.requireTakingScores(caseId);
        var submission = submissions.ofForm(caseId, submissionId, RatingFormIds.FORMAL_CHECK);
        scores.replace(caseId, submission.audience(), List.of(Score.Part.O), onSite(rating, submission));
        facts.record(SurveyFields.facts(rating, submission));
    }

    private List<Score> onSite(Rating rating, Submission submission) {
        var rows = SubmittedRows.of(submission.data());
        return open.indicators(rating).stream()
                .filter(indicator -> indicator.has(Method.O))
                .flatMap(indicator -> rows
                        .number(indicator.code(), "score")
                        .map(value -> new Score(
                                rating.caseId(),
                                indicator.code(),
                                Score.Part.O,
                                submission.audience(),
                                value,
                                null,
                                rows.text(indicator.code(), "comment").orElse(null),
                                submission.id()))
                        .stream())
                .toList();
    }
}
