package cn.jianxing.starrating.process;

import cn.jianxing.engine.ModelContract;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program relies on in the models of the yearly campaign. */
@Configuration(proxyBeanMethods = false)
class CampaignContract {

    static final String CASE_ID = "caseId";
    static final String SUBMISSION_ID = "submissionId";
    static final String YEAR = "year";
    static final String TOWNS = "townsToNominate";
    static final String TOWN = "town";
    static final String CLOSES_AT = "closesAt";
    static final String ALL_SETTLED = "allSettled";
    static final String RANKED = "ranked";
    static final String REVIEWERS = "reviewers";
    static final String RATIO = "opinionRatio";
    static final String REVIEW_OUTCOME = "countersignOutcome";
    static final String STATIONS_APPROVAL = "stationsApproval";
    static final String INSTITUTES_APPROVAL = "institutesApproval";
    static final String RESULTS_DECISION = "resultsDecision";

    @Bean
    ModelContract starCampaignModel() {
        return new ModelContract(
                "star-campaign",
                Set.of(
                        "Activity_OpenCampaign",
                        "Activity_FreezeStandard",
                        "Activity_NominateStations",
                        "Activity_RecordNominations",
                        "Activity_RecordNoNomination",
                        "Activity_ConfirmNominations",
                        "Activity_RecordConfirmation",
                        "Activity_StartRatings",
                        "Activity_CloseLateRatings",
                        "Activity_RankAndQuota",
                        "Activity_PublishResults"),
                Set.of("all-settled"),
                Set.of(),
                Map.ofEntries(
                        Map.entry(CASE_ID, String.class),
                        Map.entry(SUBMISSION_ID, String.class),
                        Map.entry(YEAR, Integer.class),
                        Map.entry(TOWNS, ArrayList.class),
                        Map.entry(TOWN, String.class),
                        Map.entry(CLOSES_AT, Date.class),
                        Map.entry(ALL_SETTLED, Boolean.class),
                        Map.entry(RANKED, Integer.class),
                        Map.entry(RESULTS_DECISION, String.class)));
    }

    @Bean
    ModelContract starReviewModel() {
        return new ModelContract(
                "star-review",
                Set.of(
                        "Activity_PrepareReview",
                        "Activity_ProposeChanges",
                        "Activity_ReviewMeeting",
                        "Activity_RecordReview",
                        "Activity_CheckResults",
                        "Activity_ApproveStations",
                        "Activity_ApproveInstitutes",
                        "Activity_SettleApprovals"),
                Set.of(),
                Set.of(),
                Map.ofEntries(
                        Map.entry(CASE_ID, String.class),
                        Map.entry(REVIEWERS, ArrayList.class),
                        Map.entry(RATIO, String.class),
                        Map.entry(REVIEW_OUTCOME, String.class),
                        Map.entry(STATIONS_APPROVAL, String.class),
                        Map.entry(INSTITUTES_APPROVAL, String.class),
                        Map.entry(RESULTS_DECISION, String.class)));
    }
}
