package cn.jianxing.starrating.application;

import static cn.jianxing.starrating.StarRatingDemo.codes;
import static cn.jianxing.starrating.StarRatingDemo.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Problem;
import cn.jianxing.starrating.StarRatingDemo;
import cn.jianxing.testing.JianxingTest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class RatingFormsTests {

    private static final String BEIMAI = "990101001001";
    private static final String CLERK = "990101/office_clerk";

    StarRatingDemo demo;

    @Autowired
    AggregateScores aggregate;

    @Autowired
    JdbcTemplate jdbc;

    CaseFile file;

    @BeforeEach
    void apply(@Autowired ApplicationContext beans) {
        demo = new StarRatingDemo(beans);
        file = demo.open(BEIMAI, "wangmai1.head");
    }

    private static final String THEORY = "990101D01/platform_lead";

    @Test
    void theSelfAssessmentComesFilledInWithWhatTheSystemKnows() {
        var data = demo.data(file, RatingFormIds.SELF_ASSESS, null);

        assertThat(codes(data, Set.of())).hasSize(37);
        assertThat(data.path("site").path("title").asText()).isEqualTo("北麦村");
        assertThat(row(data, "ST-A3").path("auto").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(row(data, "ST-A3").path("self").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(row(data, "ST-A3").path("edit")).isEmpty();
        assertThat(row(data, "ST-A4").path("facts").get(0).path("display").asText())
                .isEqualTo("96.88%");
        assertThat(row(data, "ST-A4").path("facts").get(0).path("source").asText())
                .isNotBlank();
        assertThat(row(data, "ST-B3").path("edit")).isEmpty();
        assertThat(row(data, "ST-H1").path("edit")).isEmpty();
        assertThat(row(data, "ST-F1").path("self").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(row(data, "ST-F1").path("require").toString()).isEqualTo("[\"self\",\"evidence\"]");
        assertThat(row(data, "ST-B1").path("require").toString()).isEqualTo("[\"self\"]");
    }

    @Test
    void aCorrectionBeginsWithWhatWasSubmittedBefore() {
        demo.assess(file, 4);

        var data = demo.data(file, RatingFormIds.SELF_ASSESS, null);

        assertThat(row(data, "ST-F1").path("self").decimalValue()).isEqualByComparingTo("3");
        assertThat(data.path("declaredStar").asInt()).isEqualTo(4);
    }

    @Test
    void theTownReadsAllAndChangesNothing() {
        demo.assess(file, 4);

        for (var form : Set.of(RatingFormIds.SIGN, RatingFormIds.TOWN_REVIEW, RatingFormIds.TOWN_APPROVE)) {
            var data = demo.data(file, form, "990101001/institute_secretary");

            assertThat(codes(data, Set.of())).hasSize(37);
            assertThat(data.path("indicators").findValues("edit")).allMatch(edit -> edit.isEmpty());
            assertThat(row(data, "ST-A1").path("self").decimalValue()).isEqualByComparingTo("4");
        }
    }

    @Test
    void anExpertScoresWhatNeedsAVisitButNotOpening() {
        var data = demo.data(file, RatingFormIds.ON_SITE_SCORE, "990101/expert");

        assertThat(codes(data, Set.of())).containsExactly("ST-B1", "ST-B2", "ST-B5", "ST-F2", "ST-G3");
        assertThat(row(data, "ST-B1").path("edit").toString()).contains("score");
        assertThat(row(data, "ST-B1").path("step").decimalValue()).isEqualByComparingTo("0.1");
        assertThat(row(data, "ST-B1").path("commentBelowFull").asBoolean()).isTrue();
    }

    @Test
    void anArbitratedValueLiesInsideTheSpread() {
        demo.check(file);
        var data = demo.data(file, RatingFormIds.ARBITRATE, "990101/evaluation_lead");

        assertThat(codes(data, Set.of())).containsExactly("ST-B1");
        assertThat(row(data, "ST-B1").path("others")).hasSize(3);
        for (var outside : Set.of("2.1", "4.1")) {
            ((ObjectNode) row(data, "ST-B1")).put("score", new BigDecimal(outside));
            assertThatThrownBy(() -> check(RatingFormIds.ARBITRATE, data))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.errors())
                                    .containsExactly(
                                            FieldError.of("indicators.ST-B1.score", "star-rating.outside-spread")));
        }
        ((ObjectNode) row(data, "ST-B1")).put("score", new BigDecimal("2.2"));
        assertThatCode(() -> check(RatingFormIds.ARBITRATE, data)).doesNotThrowAnyException();
    }

    @Test
    void aSurveyOfFewerThanThirtyAnswersIsExtendedAndNoOtherIs() {
        var data = demo.data(file, RatingFormIds.SURVEY, CLERK);

        assertThatCode(() -> check(RatingFormIds.SURVEY, survey(data, 30, "accept")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(RatingFormIds.SURVEY, survey(data, 29, "accept")))
                .hasMessageContaining("star-rating.too-few-answers");
        assertThatThrownBy(() -> check(RatingFormIds.SURVEY, survey(data, 30, "extend")))
                .hasMessageContaining("star-rating.enough-answers");
        assertThatCode(() -> check(RatingFormIds.SURVEY, survey(data, 29, "extend")))
                .doesNotThrowAnyException();
    }

    @Test
    void aDepartmentGivesAllItsScoresOrAsksForMaterialOnce() {
        var data = demo.data(file, RatingFormIds.DEPARTMENT_REVIEW, THEORY);

        assertThatThrownBy(() -> checkAs(THEORY, data.put("decision", "agree")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::field)
                                .containsExactly(
                                        "indicators.ST-A1.score",
                                        "indicators.ST-A5.score",
                                        "indicators.ST-E6.verdict"));
        var asked = data.put("decision", "supplement").put("supplementItems", "补交经费使用公开的照片");
        assertThatCode(() -> checkAs(THEORY, asked)).doesNotThrowAnyException();
        demo.submit(file, RatingFormIds.DEPARTMENT_REVIEW, THEORY, asked);
        assertThatThrownBy(() -> checkAs(THEORY, asked)).hasMessageContaining("star-rating.supplement-once");
    }

    @Test
    void withoutItsFiguresAnApplicationIsNotAccepted() {
        jdbc.update("delete from star_fact where unit = ? and metric = 'ledger_on_time_rate'", BEIMAI);

        var accepted = demo.data(file, RatingFormIds.FORMAL_CHECK, CLERK).put("decision", "accept");

        assertThatThrownBy(() -> check(RatingFormIds.FORMAL_CHECK, accepted))
                .hasMessageContaining("star-rating.facts-missing")
                .hasMessageContaining("周台账月小结");
    }

    @Test
    void aDepartmentSeesTheIndicatorsOfItsPlatformAndNoOthers() {
        demo.assess(file, 4);
        demo.check(file);

        var theory = demo.data(file, RatingFormIds.DEPARTMENT_REVIEW, "990101D01/platform_lead");

        assertThat(codes(theory, Set.of())).containsExactly("ST-A1", "ST-A5", "ST-E6");
        assertThat(row(theory, "ST-A1").path("edit").toString()).contains("score");
        assertThat(row(theory, "ST-A1").path("commentBelowFull").asBoolean()).isTrue();
        assertThat(row(theory, "ST-A1").path("step").decimalValue()).isEqualByComparingTo("0.05");
        assertThat(row(theory, "ST-E6").path("edit").toString()).contains("verdict");
    }

    @Test
    void somebodyWithoutAPlatformReviewsNothing() {
        var data = demo.data(file, RatingFormIds.DEPARTMENT_REVIEW, "990101/office_director");

        assertThat(codes(data, Set.of())).isEmpty();
    }

    @Test
    void theEvaluationLeadReadsTheWholeResult() {
        demo.assess(file, 4);
        demo.check(file);
        demo.review(file);
        aggregate.aggregate(file.id());

        var data = demo.data(file, RatingFormIds.VERIFY_SHEET, "990101/evaluation_lead");

        assertThat(data.path("total").decimalValue()).isEqualByComparingTo("93.5");
        assertThat(data.path("categoryRatios").asText().lines()).hasSize(8);
        assertThat(data.path("marks").asText()).contains("BN2").contains("PN1");
        assertThat(row(data, "ST-F1").path("score").decimalValue()).isEqualByComparingTo("2.45");
        assertThat(row(data, "ST-F1").path("others").get(0).path("label").asText())
                .isEqualTo("部门评分");
        assertThat(row(data, "ST-B6").path("others").get(0).path("comment").asText())
                .isEqualTo("确认");
    }

    @Test
    void beforeAllIsAddedUpNoFormShowsAnotherReviewersScore() {
        demo.assess(file, 4);
        demo.check(file);
        demo.review(file);

        var data = demo.data(file, RatingFormIds.VERIFY_SHEET, "990101/evaluation_lead");

        assertThat(data.path("indicators").findValues("score")).allMatch(score -> score.isNull());
        assertThat(data.path("indicators").findValues("others")).allMatch(others -> others.isEmpty());
    }

    private static ObjectNode survey(ObjectNode data, int answers, String decision) {
        return data.put("surveyValidCount", answers).put("decision", decision);
    }

    private void check(String form, ObjectNode data) {
        demo.form(form).check(demo.context(file, form, CLERK), data);
    }

    private void checkAs(String audience, ObjectNode data) {
        var form = RatingFormIds.DEPARTMENT_REVIEW;
        demo.form(form).check(demo.context(file, form, audience), data);
    }
}
