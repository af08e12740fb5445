package cn.jianxing.starrating.application;

import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.IndicatorScore;
import cn.jianxing.starrating.domain.Marks;
import cn.jianxing.starrating.domain.PartScores;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.RatingTotals;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All parts of a rating are put together once every reviewer has spoken; from then on everybody may read them. */
@Service
public class AggregateScores {

    private final OpenRatings open;
    private final Facts facts;
    private final Marks marks;
    private final Ratings ratings;
    private final Scores scores;
    private final StoredSubmissions submissions;

    AggregateScores(
            OpenRatings open, Facts facts, Marks marks, Ratings ratings, Scores scores, StoredSubmissions submissions) {
        this.open = open;
        this.facts = facts;
        this.marks = marks;
        this.ratings = ratings;
        this.scores = scores;
        this.submissions = submissions;
    }

    @Transactional
    public RatingTotals aggregate(String caseId) {
        var rating = open.require(caseId);
        var known = known(rating);
        var counting = marks.of(rating.year(), rating.standardVersion(), rating.unit());
        var sheet = RatingSheet.of(open.standard(rating), addUp(rating, known), counting);
        facts.freeze(caseId, known);
        marks.freeze(caseId, counting);
        ratings.keep(caseId, sheet);
        ratings.update(rating.addUp(sheet.totals()));
        submissions.unseal(caseId);
        return sheet.totals();
    }

    /** The snapshot, and what the survey has found since. */
    private FactTable known(Rating rating) {
        var current = facts.of(rating.year(), rating.unit());
        var snapshot = facts.frozen(rating.caseId());
        return snapshot.isEmpty() ? current : snapshot.withSurvey(current);
    }

    private List<IndicatorScore> addUp(Rating rating, FactTable known) {
        var standard = open.standard(rating);
        var indicators = open.indicators(rating);
        var given = scores.of(rating.caseId());
        var parts = indicators.stream()
                .collect(Collectors.toMap(
                        Indicator::code, indicator -> GivenParts.of(indicator, standard, given, known)));
        refuseGaps(indicators, parts);
        return indicators.stream()
                .map(indicator -> IndicatorScore.of(
                                indicator, Objects.requireNonNull(parts.get(indicator.code())), standard)
                        .settled(GivenParts.value(indicator, Score.Part.SETTLED, given)))
                .toList();
    }

    private static void refuseGaps(List<Indicator> indicators, Map<String, PartScores> parts) {
        var gaps = indicators.stream()
                .filter(indicator -> !Objects.requireNonNull(parts.get(indicator.code()))
                        .missing(indicator)
                        .isEmpty())
                .map(Indicator::code)
                .collect(Collectors.joining(", "));
        if (!gaps.isEmpty()) {
            throw new Refused("star-rating.scores-missing", Map.of("indicators", gaps));
        }
    }
}
