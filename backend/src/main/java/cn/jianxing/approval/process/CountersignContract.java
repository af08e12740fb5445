package cn.jianxing.approval.process;

import cn.jianxing.engine.ModelContract;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program relies on in countersign; callers pass everything up to the abstention and read the outcome. */
@Configuration(proxyBeanMethods = false)
class CountersignContract {

    static final String CASE_ID = "caseId";
    static final String REVIEWERS = "reviewers";
    static final String OPINION_FORM = "opinionForm";
    static final String OPINION_LIMIT = "opinionLimit";
    static final String RULE = "opinionRule";
    static final String RATIO = "opinionRatio";
    static final String ABSTENTION_ALLOWED = "abstentionAllowed";
    static final String OUTCOME = "countersignOutcome";
    static final String COUNTERSIGN_ID = "countersignId";
    static final String DECIDED = "countersignDecided";
    static final String REVIEWER = "reviewer";
    static final String SUBMISSION_ID = "submissionId";

    @Bean
    ModelContract countersignModel() {
        return new ModelContract(
                "countersign",
                Set.of(
                        "Activity_OpenCountersign",
                        "Activity_GiveOpinion",
                        "Activity_AnswerAsLeader",
                        "Activity_SettleMissingOpinion",
                        "Activity_RecordOpinion",
                        "Activity_SettleCountersign"),
                Set.of(),
                Set.of(),
                Map.ofEntries(
                        Map.entry(CASE_ID, String.class),
                        Map.entry(REVIEWERS, Collection.class),
                        Map.entry(OPINION_FORM, String.class),
                        Map.entry(OPINION_LIMIT, String.class),
                        Map.entry(RULE, String.class),
                        Map.entry(RATIO, String.class),
                        Map.entry(ABSTENTION_ALLOWED, Boolean.class),
                        Map.entry(OUTCOME, String.class),
                        Map.entry(COUNTERSIGN_ID, String.class),
                        Map.entry(DECIDED, Boolean.class),
                        Map.entry(REVIEWER, String.class),
                        Map.entry(SUBMISSION_ID, String.class)));
    }
}
