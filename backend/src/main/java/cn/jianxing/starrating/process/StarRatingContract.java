package cn.jianxing.starrating.process;

import cn.jianxing.engine.ModelContract;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program relies on in the models of the star rating. */
@Configuration(proxyBeanMethods = false)
class StarRatingContract {

    static final String CASE_ID = "caseId";
    static final String CAMPAIGN_ID = "campaignId";
    static final String YEAR = "year";
    static final String LEVEL = "level";
    static final String CUT_OFF_AT = "cutOffAt";
    static final String SUBMISSION_ID = "submissionId";
    static final String REVIEWERS = "reviewers";
    static final String EXPERTS = "experts";
    static final String EXPERT = "expert";
    static final String RECHECK_LISTED = "recheckListed";
    static final String STAR = "star";

    static String text(DelegateExecution execution, String variable) {
        return (String) execution.getVariable(variable);
    }

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
                        "Activity_TakeSnapshot",
                        "Activity_ListReviewers",
                        "Activity_CountersignByDepartments",
                        "Activity_ReviewOnSite",
                        "Activity_EnterSurvey",
                        "Activity_RecordSurvey",
                        "Activity_HearVeto",
                        "Activity_SettleSheet",
                        "Activity_SettleScore",
                        "Activity_InstallPlaque",
                        "Activity_Interview"),
                Set.of("withdraw", "campaign-closed", "campaign-result", "appeal", "appeal-decided"),
                Set.of("return-for-correction.expired"),
                Map.ofEntries(
                        Map.entry(CASE_ID, String.class),
                        Map.entry(CAMPAIGN_ID, String.class),
                        Map.entry(SUBMISSION_ID, String.class),
                        Map.entry(YEAR, Integer.class),
                        Map.entry(LEVEL, String.class),
                        Map.entry(CUT_OFF_AT, Date.class),
                        Map.entry(REVIEWERS, ArrayList.class),
                        Map.entry(STAR, Integer.class)));
    }

    @Bean
    ModelContract townReviewModel() {
        return called(
                "town-review",
                Set.of("return-for-correction.expired"),
                "Activity_ReviewByTown",
                "Activity_ApproveByTown");
    }

    @Bean
    ModelContract onSiteReviewModel() {
        return called(
                "on-site-review",
                Set.of(),
                "Activity_DrawExperts",
                "Activity_PlanVisit",
                "Activity_ScoreOnSite",
                "Activity_Arbitrate");
    }

    @Bean
    ModelContract vetoHearingModel() {
        return called("veto-hearing", Set.of(), "Activity_CheckVetoes", "Activity_StateOnVeto", "Activity_DecideVeto");
    }

    @Bean
    ModelContract sheetReviewModel() {
        return called(
                "sheet-review",
                Set.of(),
                "Activity_AggregateScores",
                "Activity_VerifySheet",
                "Activity_StateOnResult",
                "Activity_Recheck");
    }

    private static ModelContract called(String process, Set<String> errors, String... steps) {
        return new ModelContract(
                process,
                Set.of(steps),
                Set.of(),
                errors,
                Map.ofEntries(Map.entry(CASE_ID, String.class), Map.entry(SUBMISSION_ID, String.class)));
    }
}
