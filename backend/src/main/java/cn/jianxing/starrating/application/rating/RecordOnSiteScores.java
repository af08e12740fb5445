package cn.jianxing.starrating.application.rating;

import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one expert gave on site; nobody else's scores are touched. */
@Service
public class RecordOnSiteScores {

    private final OpenRatings open;
    private final StoredSubmissions submissions;
    private final Scores scores;

    RecordOnSiteScores(OpenRatings open, StoredSubmissions submissions, Scores scores) {
        this.open = open;
        this.submissions = submissions;
        this.scores = scores;
    }

    @Transactional
    public void record(String caseId, String expert, String submissionId) {
        var rating = open.requireTakingScores(caseId);
        var submission = submissions.ofForm(caseId, submissionId, RatingFormIds.ON_SITE_SCORE);
        var rows = SubmittedRows.of(submission.data());
        var given = open.indicators(rating).stream()
                .filter(indicator -> indicator.has(Method.O))
                .flatMap(indicator -> rows
                        .number(indicator.code(), "score")
                        .map(value -> new Score(
                                caseId,
                                indicator.code(),
                                Score.Part.O,
                                expert,
                                value,
                                null,
                                rows.text(indicator.code(), "comment").orElse(null),
                                submission.id()))
                        .stream())
                .toList();
        scores.replace(caseId, expert, List.of(Score.Part.O), given);
    }
}
