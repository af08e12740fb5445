package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.starrating.application.RatingFormIds;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Self-assessment: what the system knows is filled in and locked, the site adds the rest with evidence. */
@Component
class SelfAssessData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;

    SelfAssessData(ReadRating ratings, RatingTable table) {
        this.ratings = ratings;
        this.table = table;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.SELF_ASSESS);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        return table.data(view, view.indicators(), row -> fill(row, view));
    }

    private static void fill(IndicatorRow row, RatingView view) {
        var indicator = row.indicator();
        if (indicator.isSurveyedOnly()) {
            row.other("问卷", Optional.empty(), "问卷由系统发放，本项无需自评");
        } else if (!indicator.isComputed()) {
            var first = view.self(indicator).or(() -> view.automatic(indicator));
            row.set("self", IndicatorRow.number(first))
                    .edit(view.standard().selfStep(), "self", "evidence")
                    .require(indicator.evidenceRequired() ? List.of("self", "evidence") : List.of("self"));
        }
    }
}
