package cn.jianxing.documents.process;

import cn.jianxing.engine.ModelContract;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program relies on in document-issue; callers pass everything up to the unit and read id and number. */
@Configuration(proxyBeanMethods = false)
class DocumentIssueContract {

    static final String CASE_ID = "caseId";
    static final String KIND = "documentKind";
    static final String DRAFTER = "documentDrafter";
    static final String SIGNER = "documentSigner";
    static final String UNIT = "documentUnit";
    static final String DOCUMENT_ID = "documentId";
    static final String DOCUMENT_NO = "documentNo";
    static final String RETURN_REASON = "returnReason";
    static final String SUBMISSION_ID = "submissionId";

    @Bean
    ModelContract documentIssueModel() {
        return new ModelContract(
                "document-issue",
                Set.of(
                        "Activity_DraftDocument",
                        "Activity_RecordDraft",
                        "Activity_CheckDocument",
                        "Activity_SignDocument",
                        "Activity_NumberDocument",
                        "Activity_RenderDocument",
                        "Activity_DistributeDocument",
                        "Activity_ArchiveDocument"),
                Set.of(),
                Set.of(),
                Map.of(
                        CASE_ID, String.class,
                        KIND, String.class,
                        DRAFTER, String.class,
                        SIGNER, String.class,
                        UNIT, String.class,
                        DOCUMENT_ID, String.class,
                        DOCUMENT_NO, String.class,
                        RETURN_REASON, String.class,
                        SUBMISSION_ID, String.class));
    }
}
