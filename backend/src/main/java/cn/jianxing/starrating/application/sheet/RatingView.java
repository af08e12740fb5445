package cn.jianxing.starrating.application.sheet;

import cn.jianxing.cases.Submission;
import cn.jianxing.evidence.Evidence;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Metric;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingResult;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Standard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything known about one rating at this moment.
 *
 * @param facts those the result was computed from, once there is one
 * @param own what the site filled in last
 * @param platforms title of the unit that leads each platform
 */
public record RatingView(
        Rating rating,
        Standard standard,
        List<Indicator> indicators,
        Map<String, Metric> metrics,
        FactTable facts,
        Optional<Submission> own,
        Map<String, Evidence> evidence,
        List<Score> scores,
        List<Mark> marks,
        Optional<RatingResult> result,
        Map<String, String> platforms) {

    public Optional<BigDecimal> automatic(Indicator indicator) {
        return indicator.automatic(facts.values());
    }

    /** The site's own points; what facts decide stands for itself. */
    public Optional<BigDecimal> self(Indicator indicator) {
        return indicator.isComputed()
                ? automatic(indicator)
                : SubmittedRows.of(own).number(indicator.code(), "self");
    }

    public Optional<Score> score(Indicator indicator, Score.Part part) {
        return scores.stream()
                .filter(score -> score.part() == part && score.indicator().equals(indicator.code()))
                .findFirst();
    }

    /** Everybody's, in the order of their names. */
    public List<Score> given(Indicator indicator, Score.Part part) {
        return scores.stream()
                .filter(score -> score.part() == part && score.indicator().equals(indicator.code()))
                .toList();
    }

    public Optional<RatingResult.Line> line(Indicator indicator) {
        return result.map(kept -> kept.lines().get(indicator.code()));
    }

    public BigDecimal sum(Function<Indicator, Optional<BigDecimal>> points) {
        return indicators.stream().map(points).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
