package cn.jianxing.orders.process;

import cn.jianxing.engine.ModelContract;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program relies on in the models of the menu. */
@Configuration(proxyBeanMethods = false)
class OrdersContract {

    static final String CASE_ID = "caseId";
    static final String SUBMISSION_ID = "submissionId";
    static final String ENTRY_ID = "menuEntryId";
    static final String SCORE = "admissionScore";
    static final String DELEGATES = "delegates";
    static final String STANDS = "admissionStands";

    @Bean
    ModelContract projectAdmissionModel() {
        return new ModelContract(
                "project-admission",
                Set.of("Activity_ReviewAdmission", "Activity_ConfirmAdmission", "Activity_PublishMenu"),
                Set.of(),
                Set.of("return-for-correction.expired"),
                Map.of(CASE_ID, String.class, SCORE, Double.class, STANDS, Boolean.class));
    }

    @Bean
    ModelContract admissionReviewModel() {
        return new ModelContract(
                "admission-review",
                Set.of("Activity_OpenAssessment", "Activity_AddUpScores"),
                Set.of(),
                Set.of(),
                Map.of(CASE_ID, String.class, DELEGATES, Integer.class, SCORE, Double.class));
    }

    @Bean
    ModelContract menuReviewModel() {
        return new ModelContract(
                "menu-review",
                Set.of("Activity_PrepareMenuReview", "Activity_RecordMenuReview", "Event_ReviewDue"),
                Set.of(),
                Set.of(),
                Map.of(ENTRY_ID, String.class, SUBMISSION_ID, String.class));
    }
}
