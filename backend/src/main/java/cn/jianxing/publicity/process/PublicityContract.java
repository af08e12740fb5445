package cn.jianxing.publicity.process;

import cn.jianxing.engine.ModelContract;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program relies on in publicity-notice and objection-handling; callers name the matter and the drafter. */
@Configuration(proxyBeanMethods = false)
class PublicityContract {

    static final String CASE_ID = "caseId";
    static final String SUBMISSION_ID = "submissionId";
    static final String SUBJECT_UNIT = "subjectUnit";
    static final String MATTER = "noticeMatter";
    static final String DRAFTER = "noticeDrafter";
    static final String NOTICE_ID = "noticeId";
    static final String CHANGED = "noticeChanged";
    static final String ENDS_AT = "publicityEndsAt";
    static final String OBJECTION_ID = "objectionId";
    static final String REVIEW_ID = "reviewId";
    static final String REVIEWABLE = "objectionReviewable";
    static final String REVIEW_ENDS_AT = "reviewEndsAt";
    static final String INVESTIGATOR = "investigator";
    static final String INVESTIGATOR_POST = "investigatorPost";

    @Bean
    ModelContract publicityNoticeModel() {
        return new ModelContract(
                "publicity-notice",
                Set.of(
                        "Activity_OpenNotice",
                        "Activity_PublishNotice",
                        "Activity_RecordPosting",
                        "Activity_CloseNotice"),
                Set.of("objection-received", "review-asked"),
                Set.of(),
                Map.ofEntries(
                        Map.entry(CASE_ID, String.class),
                        Map.entry(MATTER, String.class),
                        Map.entry(DRAFTER, String.class),
                        Map.entry(NOTICE_ID, String.class),
                        Map.entry(CHANGED, Boolean.class),
                        Map.entry(ENDS_AT, Date.class),
                        Map.entry(REVIEW_ID, String.class),
                        Map.entry(REVIEWABLE, Boolean.class),
                        Map.entry(REVIEW_ENDS_AT, Date.class)));
    }

    @Bean
    ModelContract objectionHandlingModel() {
        return new ModelContract(
                "objection-handling",
                Set.of(
                        "Activity_RecordAdmission",
                        "Activity_DrawInvestigator",
                        "Activity_RecordExtension",
                        "Activity_SettleObjection"),
                Set.of(),
                Set.of(),
                Map.ofEntries(
                        Map.entry(CASE_ID, String.class),
                        Map.entry(SUBMISSION_ID, String.class),
                        Map.entry(SUBJECT_UNIT, String.class),
                        Map.entry(OBJECTION_ID, String.class),
                        Map.entry(INVESTIGATOR, String.class),
                        Map.entry(INVESTIGATOR_POST, String.class),
                        Map.entry(REVIEWABLE, Boolean.class),
                        Map.entry(REVIEW_ENDS_AT, Date.class)));
    }
}
