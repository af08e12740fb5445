package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.GivenParts;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.application.rating.FindSpreads;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Score;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Arbitration: the indicators whose experts are too far apart, with every expert's score. */
@Component
class ArbitrateData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;
    private final FindSpreads spreads;

    ArbitrateData(ReadRating ratings, RatingTable table, FindSpreads spreads) {
        this.ratings = ratings;
        this.table = table;
        this.spreads = spreads;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.ARBITRATE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        return table.data(view, spreads.of(view.rating()), row -> fill(row, view));
    }

    private static void fill(IndicatorRow row, RatingView view) {
        var given = view.given(row.indicator(), Score.Part.O);
        for (var score : given) {
            row.other("专家 " + (given.indexOf(score) + 1), Optional.ofNullable(score.value()), score.comment());
        }
        row.edit(view.standard().onSiteStep(), "score", "comment").require(List.of("score", "comment"));
    }

    /** Only inside the spread (P01b 6b4). */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        var view = ratings.of(Objects.requireNonNull(context.caseId()));
        var rows = SubmittedRows.of(accepted);
        var wrong = spreads.of(view.rating()).stream()
                .filter(indicator -> rows.number(indicator.code(), "score")
                        .filter(value -> outside(value, view, indicator))
                        .isPresent())
                .map(indicator ->
                        FieldError.of("indicators." + indicator.code() + ".score", "star-rating.outside-spread"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refused("form.invalid", wrong);
        }
    }

    private static boolean outside(BigDecimal value, RatingView view, Indicator indicator) {
        var given = GivenParts.values(indicator, Score.Part.O, view.scores());
        return value.compareTo(Collections.min(given)) < 0 || value.compareTo(Collections.max(given)) > 0;
    }
}
