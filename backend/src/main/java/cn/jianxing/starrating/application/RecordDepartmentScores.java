package cn.jianxing.starrating.application;

import cn.jianxing.approval.OpinionGiven;
import cn.jianxing.cases.Submission;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A department's opinion in a countersign of a rating: its scores, and only for the indicators of its own platform. */
@Service
public class RecordDepartmentScores {

    private final Ratings ratings;
    private final OpenRatings open;
    private final StoredSubmissions submissions;
    private final ReviewerPlatform platforms;
    private final Scores scores;

    RecordDepartmentScores(
            Ratings ratings,
            OpenRatings open,
            StoredSubmissions submissions,
            ReviewerPlatform platforms,
            Scores scores) {
        this.ratings = ratings;
        this.open = open;
        this.submissions = submissions;
        this.platforms = platforms;
        this.scores = scores;
    }

    @EventListener
    @Transactional
    public void record(OpinionGiven opinion) {
        if (ratings.byCase(opinion.caseId()).isEmpty()) {
            return;
        }
        submissions
                .byId(opinion.submissionId())
                .filter(submission -> submission.formId().equals(RatingFormIds.DEPARTMENT_REVIEW))
                .ifPresent(submission -> record(opinion, submission));
    }

    private void record(OpinionGiven opinion, Submission submission) {
        var rating = open.requireTakingScores(opinion.caseId());
        var rows = SubmittedRows.of(submission.data());
        var given = platforms
                .reviewedBy(opinion.reviewer(), open.indicators(rating))
                .flatMap(indicator -> score(rating, indicator, rows, opinion))
                .toList();
        scores.replace(opinion.caseId(), opinion.reviewer(), List.of(Score.Part.M, Score.Part.A), given);
    }

    private static Stream<Score> score(Rating rating, Indicator indicator, SubmittedRows rows, OpinionGiven opinion) {
        var code = indicator.code();
        var scored = indicator.has(Method.M);
        var value = rows.number(code, "score");
        var verdict = rows.text(code, "verdict");
        if (scored ? value.isEmpty() : verdict.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Score(
                rating.caseId(),
                code,
                scored ? Score.Part.M : Score.Part.A,
                opinion.reviewer(),
                scored ? value.orElseThrow() : null,
                scored ? null : verdict.orElseThrow(),
                rows.text(code, "comment").orElse(null),
                opinion.submissionId()));
    }
}
