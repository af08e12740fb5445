package cn.jianxing.starrating.application.sheet;

import cn.jianxing.starrating.domain.CategoryScore;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.RatingTotals;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The sums of a sheet as its forms show them. */
final class SheetTotals {

    private SheetTotals() {}

    static void show(ObjectNode data, RatingView view) {
        var totals = view.rating().totals();
        if (totals != null) {
            data.set("base", IndicatorRow.number(totals.base()));
            data.set("bonus", IndicatorRow.number(totals.bonus()));
            data.set("penalty", IndicatorRow.number(totals.penalty()));
            data.set("total", IndicatorRow.number(totals.total()));
            honesty(data, view, totals);
        }
        view.result().ifPresent(result -> data.put("categoryRatios", categories(result.categories())));
        data.put("marks", marks(view.marks()));
    }

    /** Printed on the sheet, without effect on the points (star-standard 1). */
    private static void honesty(ObjectNode data, RatingView view, RatingTotals totals) {
        var difference = view.sum(view::self).subtract(totals.base()).abs();
        if (difference.compareTo(view.standard().honestyGap()) > 0) {
            data.put("honestyNote", "自评得分与基础分相差 %s 分。".formatted(plain(difference)));
        }
    }

    private static String categories(List<CategoryScore> categories) {
        return categories.stream()
                .map(category -> "%s %s %s/%s(%s)"
                        .formatted(
                                category.letter(),
                                category.title(),
                                plain(category.points()),
                                plain(category.maximum()),
                                percent(category.ratio())))
                .collect(Collectors.joining("\n"));
    }

    private static String marks(List<Mark> marks) {
        return marks.isEmpty()
                ? "无"
                : marks.stream()
                        .map(mark -> "%s %s ×%d".formatted(mark.code(), mark.title(), mark.times()))
                        .collect(Collectors.joining("\n"));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
