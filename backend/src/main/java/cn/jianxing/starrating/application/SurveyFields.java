package cn.jianxing.starrating.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.starrating.domain.Fact;
import cn.jianxing.starrating.domain.Rating;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The survey as the form shows it (per cent) and as facts keep it (fractions of one). */
public final class SurveyFields {

    public static final String VALID_COUNT = "surveyValidCount";

    /** Form key to metric. */
    public static final Map<String, String> RATES = Map.of(
            "surveyAwarenessRate", "survey_awareness_rate",
            "surveyParticipationRate", "survey_participation_rate",
            "surveySatisfactionRate", "survey_satisfaction_rate");

    private SurveyFields() {}

    public static List<Fact> facts(Rating rating, Submission submission) {
        var answers = submission.data().path(VALID_COUNT).asInt();
        return RATES.entrySet().stream()
                .filter(rate -> submission.data().path(rate.getKey()).isNumber())
                .map(rate -> new Fact(
                        rating.year(),
                        rating.unit(),
                        rate.getValue(),
                        fraction(submission.data().path(rate.getKey())),
                        "问卷调查,有效问卷 %d 份".formatted(answers),
                        submission.at(),
                        submission.personId()))
                .toList();
    }

    /** What was entered before, for a second look. */
    public static void show(ObjectNode target, ObjectNode earlier) {
        Stream.concat(Stream.of(VALID_COUNT), RATES.keySet().stream())
                .filter(earlier::hasNonNull)
                .forEach(key -> target.set(key, earlier.get(key)));
    }

    private static BigDecimal fraction(JsonNode percent) {
        return percent.decimalValue().movePointLeft(2).setScale(4, RoundingMode.HALF_UP);
    }
}
