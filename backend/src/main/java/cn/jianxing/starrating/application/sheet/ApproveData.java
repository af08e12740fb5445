package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.domain.CategoryScore;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.RatingTotals;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Approval by the centre: the whole result with every reviewer's part. */
@Component
class ApproveData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;

    ApproveData(ReadRating ratings, RatingTable table) {
        this.ratings = ratings;
        this.table = table;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.APPROVE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var data = table.data(view, view.indicators(), row -> ReviewedRow.fill(row, view));
        var totals = view.rating().totals();
        if (totals != null) {
            totals(data, totals);
        }
        view.result().ifPresent(result -> categories(data, result.categories()));
        data.put("marks", marks(view.marks()));
        if (context.variables().get("star") instanceof Number star) {
            data.put("star", star.intValue());
        }
        return data;
    }

    private static void totals(ObjectNode data, RatingTotals totals) {
        data.set("base", IndicatorRow.number(totals.base()));
        data.set("bonus", IndicatorRow.number(totals.bonus()));
        data.set("penalty", IndicatorRow.number(totals.penalty()));
        data.set("total", IndicatorRow.number(totals.total()));
        data.put("seriousFindings", totals.seriousFindings());
        data.put("lowestCategory", totals.lowestCategory() + " " + percent(totals.lowestRatio()));
    }

    private static void categories(ObjectNode data, List<CategoryScore> categories) {
        data.put(
                "categoryRatios",
                categories.stream()
                        .map(category -> "%s %s %s/%s(%s)"
                                .formatted(
                                        category.letter(),
                                        category.title(),
                                        plain(category.points()),
                                        plain(category.maximum()),
                                        percent(category.ratio())))
                        .collect(Collectors.joining("\n")));
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
