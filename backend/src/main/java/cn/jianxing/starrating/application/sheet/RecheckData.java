package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.RatingPosts;
import cn.jianxing.starrating.application.ReviewerPlatform;
import cn.jianxing.starrating.application.rating.ContestedIndicators;
import cn.jianxing.starrating.application.rating.ListRecheckers;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.Score;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Indicators a site objects to, for those who scored them. */
@Component
class RecheckData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;
    private final ContestedIndicators contested;
    private final ReviewerPlatform platforms;
    private final RatingPosts posts;

    RecheckData(
            ReadRating ratings,
            RatingTable table,
            ContestedIndicators contested,
            ReviewerPlatform platforms,
            RatingPosts posts) {
        this.ratings = ratings;
        this.table = table;
        this.contested = contested;
        this.platforms = platforms;
        this.posts = posts;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.RECHECK);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var rechecker = String.valueOf(context.variables().get("rechecker"));
        var lead = rechecker.equals(posts.evaluationLead(view.rating()));
        var own = lead
                ? contested.of(view.rating()).stream()
                        .filter(indicator -> !ListRecheckers.byDepartment(indicator))
                        .toList()
                : platforms
                        .reviewedBy(rechecker, contested.of(view.rating()))
                        .filter(ListRecheckers::byDepartment)
                        .toList();
        return table.data(view, own, row -> fill(row, view, lead));
    }

    private void fill(IndicatorRow row, RatingView view, boolean lead) {
        var indicator = row.indicator();
        ReviewedRow.fill(row, view);
        contested.reason(view.rating(), indicator).ifPresent(reason -> row.other("申报单位异议", Optional.empty(), reason));
        row.json().putNull("comment");
        if (!lead) {
            row.set(
                            "score",
                            IndicatorRow.number(
                                    view.score(indicator, Score.Part.M).map(Score::value)))
                    .edit(view.standard().departmentStep(), "score", "comment")
                    .require(List.of("score", "comment"));
        } else if (indicator.has(Method.O)) {
            row.set(
                            "score",
                            IndicatorRow.number(view.line(indicator)
                                    .flatMap(line -> line.parts().of(Method.O))))
                    .edit(view.standard().onSiteStep(), "score", "comment")
                    .require(List.of("score", "comment"));
        } else {
            row.edit(view.standard().onSiteStep(), "comment").require(List.of("comment"));
        }
    }
}
