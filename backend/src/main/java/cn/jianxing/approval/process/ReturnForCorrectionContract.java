package cn.jianxing.approval.process;

import cn.jianxing.engine.ModelContract;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program relies on in return-for-correction; callers pass the upper half and read the lower. */
@Configuration(proxyBeanMethods = false)
class ReturnForCorrectionContract {

    static final String CASE_ID = "caseId";
    static final String SUBMISSION_ID = "submissionId";
    static final String REVIEW_DUE_AT = "reviewDueAt";
    static final String REVIEW_LIMIT = "reviewLimit";
    static final String APPLICANT = "applicant";
    static final String CORRECTION_FORM = "correctionForm";
    static final String SIGNER = "signer";
    static final String SIGN_FORM = "signForm";
    static final String NOTICE_ID = "noticeId";
    static final String CORRECTION_ITEMS = "correctionItems";
    static final String CORRECTION_ROUNDS = "correctionRounds";
    static final String WORKDAYS_USED = "workdaysUsed";
    static final String REVIEWER = "reviewer";

    static final String EXPIRED = "return-for-correction.expired";

    @Bean
    ModelContract returnForCorrectionModel() {
        return new ModelContract(
                "return-for-correction",
                Set.of(
                        "Activity_RecordCorrectionNotice",
                        "Activity_Correct",
                        "Activity_SignCorrection",
                        "Activity_RecordCorrection"),
                Set.of(),
                Set.of(EXPIRED),
                Map.ofEntries(
                        Map.entry(CASE_ID, String.class),
                        Map.entry(SUBMISSION_ID, String.class),
                        Map.entry(REVIEW_DUE_AT, Date.class),
                        Map.entry(REVIEW_LIMIT, String.class),
                        Map.entry(APPLICANT, String.class),
                        Map.entry(CORRECTION_FORM, String.class),
                        Map.entry(SIGNER, String.class),
                        Map.entry(SIGN_FORM, String.class),
                        Map.entry(NOTICE_ID, String.class),
                        Map.entry(CORRECTION_ITEMS, String.class),
                        Map.entry(CORRECTION_ROUNDS, Integer.class),
                        Map.entry(WORKDAYS_USED, Integer.class),
                        Map.entry(REVIEWER, String.class)));
    }
}
