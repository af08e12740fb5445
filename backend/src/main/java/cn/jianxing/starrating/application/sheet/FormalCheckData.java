package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.application.SurveyFields;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Method;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Formal check by the county office, which enters the on-site scores and the survey's results. */
@Component
class FormalCheckData implements FormDataProvider {

    private static final String ACCEPT = "accept";

    private final ReadRating ratings;
    private final RatingTable table;
    private final StoredSubmissions submissions;

    FormalCheckData(ReadRating ratings, RatingTable table, StoredSubmissions submissions) {
        this.ratings = ratings;
        this.table = table;
        this.submissions = submissions;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.FORMAL_CHECK);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var earlier = submissions.latest(context.caseId(), RatingFormIds.FORMAL_CHECK);
        var rows = SubmittedRows.of(earlier);
        var data = table.data(view, view.indicators(), row -> fill(row, view, rows));
        earlier.ifPresent(given -> SurveyFields.show(data, given.data()));
        return data;
    }

    private static void fill(IndicatorRow row, RatingView view, SubmittedRows earlier) {
        var indicator = row.indicator();
        if (indicator.has(Method.O)) {
            row.set("score", IndicatorRow.number(earlier.number(indicator.code(), "score")))
                    .edit(view.standard().onSiteStep(), "score", "comment")
                    .requireWhen(ACCEPT);
            earlier.text(indicator.code(), "comment")
                    .ifPresent(comment -> row.json().put("comment", comment));
        }
    }

    /** Only an accepted application needs scores and survey; a return needs neither. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        if (context.caseId() == null || !accepted.path("decision").asText().equals(ACCEPT)) {
            return;
        }
        var view = ratings.of(context.caseId());
        var missing = missing(view, accepted);
        if (!missing.isEmpty()) {
            throw new Refused("form.invalid", missing);
        }
        refuseFewAnswers(view, accepted);
        refuseMissingFacts(view);
    }

    private static List<FieldError> missing(RatingView view, ObjectNode accepted) {
        var rows = SubmittedRows.of(accepted);
        var scores = view.indicators().stream()
                .filter(indicator -> indicator.has(Method.O))
                .map(Indicator::code)
                .filter(code -> rows.number(code, "score").isEmpty())
                .map(code -> "indicators." + code + ".score");
        var survey = Stream.concat(
                        Stream.of(SurveyFields.VALID_COUNT),
                        SurveyFields.RATES.keySet().stream().sorted())
                .filter(key -> !accepted.path(key).isNumber());
        return Stream.concat(scores, survey)
                .map(field -> FieldError.of(field, "form.required"))
                .toList();
    }

    private static void refuseFewAnswers(RatingView view, ObjectNode accepted) {
        var minimum = view.standard().minimumAnswers();
        var given = accepted.path(SurveyFields.VALID_COUNT).asInt();
        if (given < minimum) {
            throw new Refused("star-rating.too-few-answers", Map.of("minimum", minimum, "given", given));
        }
    }

    /** Nobody could enter them later, and without them the rating cannot be added up. */
    private static void refuseMissingFacts(RatingView view) {
        var without = view.indicators().stream()
                .filter(indicator -> indicator.has(Method.A))
                .filter(indicator -> view.automatic(indicator).isEmpty())
                .map(Indicator::title)
                .collect(Collectors.joining("、"));
        if (!without.isEmpty()) {
            throw new Refused("star-rating.facts-missing", Map.of("indicators", without));
        }
    }
}
