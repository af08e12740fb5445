package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.RatingResult;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The whole sheet for the evaluation lead; what two parts cannot agree on may be settled here. */
@Component
class VerifySheetData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;

    VerifySheetData(ReadRating ratings, RatingTable table) {
        this.ratings = ratings;
        this.table = table;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.VERIFY_SHEET);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var data = table.data(view, view.indicators(), row -> fill(row, view));
        SheetTotals.show(data, view);
        return data;
    }

    private static void fill(IndicatorRow row, RatingView view) {
        ReviewedRow.fill(row, view);
        if (view.line(row.indicator()).filter(RatingResult.Line::flagged).isPresent()) {
            row.edit(HUNDREDTH, "score", "comment");
        }
    }

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** A value of one's own needs a reason and lies between the two parts (star-rules 3.2). */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        var view = ratings.of(Objects.requireNonNull(context.caseId()));
        var rows = SubmittedRows.of(accepted);
        var wrong = view.indicators().stream()
                .filter(indicator ->
                        view.line(indicator).filter(RatingResult.Line::flagged).isPresent())
                .flatMap(indicator -> wrong(view, indicator, rows).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refused("form.invalid", wrong);
        }
    }

    private static Optional<FieldError> wrong(RatingView view, Indicator indicator, SubmittedRows rows) {
        var line = view.line(indicator).orElseThrow();
        var value = rows.number(indicator.code(), "score").orElse(line.counted());
        if (value.compareTo(line.counted()) == 0) {
            return Optional.empty();
        }
        var path = "indicators." + indicator.code();
        if (rows.text(indicator.code(), "comment").isEmpty()) {
            return Optional.of(FieldError.of(path + ".comment", "form.required"));
        }
        var parts = indicator.parts().stream()
                .flatMap(part -> line.parts().of(part).stream())
                .sorted()
                .toList();
        var outside = value.compareTo(parts.get(0)) < 0 || value.compareTo(parts.get(parts.size() - 1)) > 0;
        return outside ? Optional.of(FieldError.of(path + ".score", "star-rating.outside-spread")) : Optional.empty();
    }
}
