package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.starrating.application.RatingFormIds;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Signature and town review: the whole self-assessment to read, nothing to change. */
@Component
class ReadOnlyReviewData implements FormDataProvider {

    private static final Set<String> FORMS =
            Set.of(RatingFormIds.SIGN, RatingFormIds.TOWN_REVIEW, RatingFormIds.TOWN_APPROVE);

    private final ReadRating ratings;
    private final RatingTable table;

    ReadOnlyReviewData(ReadRating ratings, RatingTable table) {
        this.ratings = ratings;
        this.table = table;
    }

    @Override
    public boolean provides(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        return table.data(view, view.indicators(), row -> {});
    }
}
