package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/** The evaluation sheet (计分表) of a site: every indicator, every category, the totals. */
public record RatingSheet(List<IndicatorScore> indicators, List<CategoryScore> categories, RatingTotals totals) {

    public static RatingSheet of(Standard standard, List<IndicatorScore> scores, List<Mark> marks) {
        var categories = categories(scores);
        return new RatingSheet(List.copyOf(scores), categories, totals(standard, scores, categories, marks));
    }

    private static RatingTotals totals(
            Standard standard, List<IndicatorScore> scores, List<CategoryScore> categories, List<Mark> marks) {
        var base = sum(scores.stream().map(IndicatorScore::counted).toList());
        var bonus = values(marks, mark -> mark.kind() == Mark.Kind.BONUS).min(standard.bonusCap());
        var penalty = values(marks, mark -> mark.kind() == Mark.Kind.PENALTY);
        var total = base.add(bonus)
                .subtract(penalty)
                .setScale(1, RoundingMode.HALF_UP)
                .min(standard.totalCap());
        var lowest = Collections.min(categories, CategoryScore.LOWEST_FIRST);
        var serious = marks.stream().filter(Mark::serious).mapToInt(Mark::times).sum();
        return new RatingTotals(base, bonus, penalty, total, lowest.letter(), lowest.ratio(), serious);
    }

    private static List<CategoryScore> categories(List<IndicatorScore> scores) {
        var categories = new LinkedHashMap<String, CategoryScore>();
        for (var score : scores) {
            var indicator = score.indicator();
            var own = new CategoryScore(
                    indicator.letter(),
                    indicator.categoryId(),
                    indicator.category(),
                    score.counted(),
                    indicator.points());
            categories.merge(indicator.letter(), own, RatingSheet::add);
        }
        return List.copyOf(categories.values());
    }

    private static CategoryScore add(CategoryScore some, CategoryScore more) {
        return new CategoryScore(
                some.letter(),
                some.id(),
                some.title(),
                some.points().add(more.points()),
                some.maximum().add(more.maximum()));
    }

    private static BigDecimal values(List<Mark> marks, Predicate<Mark> wanted) {
        return sum(marks.stream().filter(wanted).map(Mark::value).toList());
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
