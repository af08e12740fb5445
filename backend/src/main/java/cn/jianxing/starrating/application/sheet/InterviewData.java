package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.starrating.application.RatingFormIds;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** The talk with a site that got no star. */
@Component
class InterviewData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;

    InterviewData(ReadRating ratings, RatingTable table) {
        this.ratings = ratings;
        this.table = table;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.INTERVIEW);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var data = table.head(view);
        SheetTotals.show(data, view);
        return data;
    }
}
