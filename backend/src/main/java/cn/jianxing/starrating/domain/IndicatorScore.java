package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The points one indicator counts for.
 *
 * @param flagged its two parts are too far apart, the lower one counts
 */
public record IndicatorScore(Indicator indicator, PartScores parts, BigDecimal counted, boolean flagged) {

    /** One part counts as it is; two are averaged unless they are too far apart. */
    public static IndicatorScore of(Indicator indicator, PartScores scores, Standard standard) {
        var missing = scores.missing(indicator);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(indicator.code() + " has no value for " + missing);
        }
        var counting = indicator.parts().stream()
                .map(part -> scores.of(part).orElseThrow())
                .sorted()
                .toList();
        var low = counting.get(0);
        var high = counting.get(counting.size() - 1);
        var tooFar = high.subtract(low).compareTo(standard.gapShare().multiply(indicator.points())) > 0;
        var counted = tooFar || counting.size() == 1 ? low : mean(low, high);
        return new IndicatorScore(indicator, scores, counted, tooFar);
    }

    /** A value the evaluation lead has set between two parts that are too far apart; elsewhere it has no effect. */
    public IndicatorScore settled(Optional<BigDecimal> between) {
        var counting = indicator.parts().stream()
                .flatMap(part -> parts.of(part).stream())
                .sorted()
                .toList();
        return between.filter(value -> flagged
                        && value.compareTo(counting.get(0)) >= 0
                        && value.compareTo(counting.get(counting.size() - 1)) <= 0)
                .map(value -> new IndicatorScore(indicator, parts, value, true))
                .orElse(this);
    }

    private static BigDecimal mean(BigDecimal low, BigDecimal high) {
        return low.add(high).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
