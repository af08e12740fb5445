package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.ReviewerPlatform;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.Score;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Department review: a platform's lead sees and scores the indicators of that platform, no others. */
@Component
class DepartmentReviewData implements FormDataProvider {

    private static final String REVIEWER = "reviewer";
    private static final String SCORE = "agree";
    private static final String SUPPLEMENT = "supplement";

    private final ReadRating ratings;
    private final RatingTable table;
    private final ReviewerPlatform platforms;
    private final SupplementRequests supplements;

    DepartmentReviewData(
            ReadRating ratings, RatingTable table, ReviewerPlatform platforms, SupplementRequests supplements) {
        this.supplements = supplements;
        this.ratings = ratings;
        this.table = table;
        this.platforms = platforms;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.DEPARTMENT_REVIEW);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var reviewer = reviewer(context);
        var own = platforms.reviewedBy(reviewer, view.indicators()).toList();
        var data = table.data(view, own, row -> fill(row, view, reviewer));
        supplements.answers(context.caseId()).ifPresent(said -> data.put("supplement", said));
        return data;
    }

    /** Scores are asked for when scores are given; material may be asked for once. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        if (context.caseId() == null) {
            return;
        }
        var reviewer = reviewer(context);
        if (accepted.path("decision").asText().equals(SUPPLEMENT)) {
            if (supplements.latest(context.caseId(), reviewer).isPresent()) {
                throw new Refused("star-rating.supplement-once");
            }
            return;
        }
        var view = ratings.of(context.caseId());
        var rows = SubmittedRows.of(accepted);
        var missing = platforms
                .reviewedBy(reviewer, view.indicators())
                .filter(indicator -> indicator.has(Method.M)
                        ? rows.number(indicator.code(), "score").isEmpty()
                        : rows.text(indicator.code(), "verdict").isEmpty())
                .map(indicator -> FieldError.of(
                        "indicators." + indicator.code() + (indicator.has(Method.M) ? ".score" : ".verdict"),
                        "form.required"))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("form.invalid", missing);
        }
    }

    /** Who was asked, even when somebody else answers in that place after the time is up. */
    private static String reviewer(FormContext context) {
        return context.variables().get(REVIEWER) instanceof String asked
                ? asked
                : Optional.ofNullable(context.audience()).orElse("");
    }

    private static void fill(IndicatorRow row, RatingView view, String reviewer) {
        if (row.indicator().has(Method.M)) {
            row.edit(view.standard().departmentStep(), "score", "comment").requireWhen(SCORE);
            row.json().put("commentBelowFull", true);
            earlier(row, view, Score.Part.M, reviewer)
                    .ifPresent(score -> row.set("score", IndicatorRow.number(Optional.ofNullable(score.value())))
                            .json()
                            .put("comment", score.comment()));
        } else {
            row.edit(view.standard().departmentStep(), "verdict", "comment").requireWhen(SCORE);
            earlier(row, view, Score.Part.A, reviewer)
                    .ifPresent(
                            score -> row.json().put("verdict", score.verdict()).put("comment", score.comment()));
        }
    }

    private static Optional<Score> earlier(IndicatorRow row, RatingView view, Score.Part part, String reviewer) {
        return view.score(row.indicator(), part)
                .filter(score -> score.reviewer().equals(reviewer));
    }
}
