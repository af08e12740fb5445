package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.application.SurveyFields;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The survey's results, with the number of answers that is needed. */
@Component
class SurveyData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;
    private final StoredSubmissions submissions;

    SurveyData(ReadRating ratings, RatingTable table, StoredSubmissions submissions) {
        this.ratings = ratings;
        this.table = table;
        this.submissions = submissions;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.SURVEY) || formId.equals(RatingFormIds.SURVEY_PHONE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var data = table.head(view);
        data.put("surveyMinimum", view.standard().minimumAnswers());
        submissions
                .latest(context.caseId(), RatingFormIds.SURVEY)
                .ifPresent(earlier -> SurveyFields.show(data, earlier.data()));
        return data;
    }

    /** Too few answers give no value (star-rules 3.7): first the survey is extended, then people are telephoned. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        var minimum =
                ratings.of(Objects.requireNonNull(context.caseId())).standard().minimumAnswers();
        var given = accepted.path(SurveyFields.VALID_COUNT).asInt();
        var enough = given >= minimum;
        var extended = accepted.path("decision").asText().equals("extend");
        if (!enough && !extended) {
            throw new Refused("star-rating.too-few-answers", Map.of("minimum", minimum, "given", given));
        }
        if (enough && extended) {
            throw new Refused("star-rating.enough-answers", Map.of("minimum", minimum, "given", given));
        }
    }
}
