package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.domain.Method;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** An expert on site sees and scores the on-site indicators; nobody else's scores. */
@Component
class OnSiteScoreData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;
    private final CurrentActor currentActor;

    OnSiteScoreData(ReadRating ratings, RatingTable table, CurrentActor currentActor) {
        this.ratings = ratings;
        this.table = table;
        this.currentActor = currentActor;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.ON_SITE_SCORE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var own = view.indicators().stream()
                .filter(indicator -> indicator.has(Method.O))
                .toList();
        return table.data(view, own, row -> {
            row.edit(view.standard().onSiteStep(), "score", "comment").require(List.of("score"));
            row.json().put("commentBelowFull", true);
        });
    }

    /** Who was drawn scores, whoever else holds the post. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        if (!currentActor.require().person().id().equals(context.variables().get("expert"))) {
            throw new Forbidden("star-rating.not-the-drawn-expert");
        }
    }
}
