package cn.jianxing.starrating.process;

import cn.jianxing.engine.ModelContract;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program relies on in the models of the star rating. */
@Configuration(proxyBeanMethods = false)
class StarRatingContract {

    static final String CASE_ID = "caseId";
    static final String SUBMISSION_ID = "submissionId";
    static final String REVIEWERS = "reviewers";
    static final String TOTAL = "total";
    static final String LOWEST_RATIO = "lowestRatio";
    static final String SERIOUS_FINDINGS = "seriousFindings";
    static final String STAR = "star";

    @Bean
    ModelContract starRatingModel() {
        return new ModelContract(
                "star-rating",
                Set.of(
                        "Activity_OpenRating",
                        "Activity_FillSelfAssessment",
                        "Activity_SignSelfAssessment",
                        "Activity_RecordSelfAssessment",
                        "Activity_ReviewInTown",
                        "Activity_CheckFormally",
                        "Activity_RecordFormalCheck",
                        "Activity_ListReviewers",
                        "Activity_CountersignByDepartments",
                        "Activity_AggregateScores",
                        "Activity_AwardStars",
                        "Activity_ApproveStar",
                        "Activity_RegisterStar"),
                Set.of(),
                Set.of("return-for-correction.expired"),
                Map.ofEntries(
                        Map.entry(CASE_ID, String.class),
                        Map.entry(SUBMISSION_ID, String.class),
                        Map.entry(REVIEWERS, ArrayList.class),
                        Map.entry(TOTAL, Double.class),
                        Map.entry(LOWEST_RATIO, Double.class),
                        Map.entry(SERIOUS_FINDINGS, Integer.class),
                        Map.entry(STAR, Integer.class)));
    }

    @Bean
    ModelContract townReviewModel() {
        return new ModelContract(
                "town-review",
                Set.of("Activity_ReviewByTown", "Activity_ApproveByTown"),
                Set.of(),
                Set.of("return-for-correction.expired"),
                Map.ofEntries(Map.entry(CASE_ID, String.class), Map.entry(SUBMISSION_ID, String.class)));
    }
}
