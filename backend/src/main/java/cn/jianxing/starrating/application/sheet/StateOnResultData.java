package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.SubmittedRows;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** The site reads its result and may object to single indicators. */
@Component
class StateOnResultData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;

    StateOnResultData(ReadRating ratings, RatingTable table) {
        this.ratings = ratings;
        this.table = table;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.STATE_ON_RESULT);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var data = table.data(view, view.indicators(), row -> {
            ReviewedRow.fill(row, view);
            row.edit(view.standard().selfStep(), "verdict", "comment");
        });
        SheetTotals.show(data, view);
        return data;
    }

    /** An objection names the indicators it is about; agreeing leaves none. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        var rows = SubmittedRows.of(accepted);
        var disputed = rows.rows().keySet().stream()
                .anyMatch(code ->
                        rows.text(code, "verdict").filter("dispute"::equals).isPresent());
        var objects = accepted.path("decision").asText().equals("object");
        if (objects != disputed) {
            throw new Refused(
                    objects ? "star-rating.objection-without-indicator" : "star-rating.indicator-without-objection");
        }
    }
}
