package cn.jianxing.starrating.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The site's own scores and the star it aims at become part of the rating; a corrected table replaces the former. */
@Service
public class RecordSelfAssessment {

    private final OpenRatings open;
    private final StoredSubmissions submissions;
    private final Facts facts;
    private final Ratings ratings;
    private final Scores scores;

    RecordSelfAssessment(OpenRatings open, StoredSubmissions submissions, Facts facts, Ratings ratings, Scores scores) {
        this.open = open;
        this.submissions = submissions;
        this.facts = facts;
        this.ratings = ratings;
        this.scores = scores;
    }

    @Transactional
    public void record(String caseId, String submissionId) {
        var rating = open.requireTakingScores(caseId);
        var submission = submissions.ofForm(caseId, submissionId, RatingFormIds.SELF_ASSESS);
        var rows = SubmittedRows.of(submission.data());
        var known = facts.of(rating.year(), rating.unit());
        var own = open.indicators(rating).stream()
                .flatMap(
                        indicator -> points(indicator, rows, known)
                                .map(value -> score(rating, indicator, value, rows, submission))
                                .stream())
                .toList();
        scores.replace(caseId, rating.unit(), List.of(Score.Part.SELF), own);
        ratings.update(rating.declare(submission.data().path("declaredStar").asInt()));
    }

    /** Computed values are the site's own as they stand. */
    private static Optional<BigDecimal> points(Indicator indicator, SubmittedRows rows, FactTable known) {
        return indicator.isComputed() ? indicator.automatic(known.values()) : rows.number(indicator.code(), "self");
    }

    private static Score score(
            Rating rating, Indicator indicator, BigDecimal value, SubmittedRows rows, Submission submission) {
        return new Score(
                rating.caseId(),
                indicator.code(),
                Score.Part.SELF,
                rating.unit(),
                value,
                null,
                rows.text(indicator.code(), "comment").orElse(null),
                submission.id());
    }
}
