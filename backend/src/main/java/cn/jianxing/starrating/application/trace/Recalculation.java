package cn.jianxing.starrating.application.trace;

import cn.jianxing.starrating.application.GivenParts;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.IndicatorScore;
import cn.jianxing.starrating.domain.Marks;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import cn.jianxing.starrating.domain.Standard;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds a rating up again from its frozen facts and marks, what people gave, and its edition of the standard. */
@Component
class Recalculation {

    private final OpenRatings open;
    private final Facts facts;
    private final Marks marks;
    private final Scores scores;

    Recalculation(OpenRatings open, Facts facts, Marks marks, Scores scores) {
        this.open = open;
        this.facts = facts;
        this.marks = marks;
        this.scores = scores;
    }

    /** Refuses with an {@link IllegalArgumentException} that names the indicator if something is missing. */
    RatingSheet sheet(Rating rating) {
        var standard = open.standard(rating);
        var known = facts.frozen(rating.caseId());
        var given = scores.of(rating.caseId());
        var counted = open.indicators(rating).stream()
                .map(indicator -> score(indicator, standard, given, known))
                .toList();
        return RatingSheet.of(standard, counted, marks.frozen(rating.caseId()));
    }

    private static IndicatorScore score(Indicator indicator, Standard standard, List<Score> given, FactTable known) {
        return IndicatorScore.of(indicator, GivenParts.of(indicator, standard, given, known), standard)
                .settled(GivenParts.values(indicator, Score.Part.SETTLED, given).stream()
                        .findFirst());
    }
}
