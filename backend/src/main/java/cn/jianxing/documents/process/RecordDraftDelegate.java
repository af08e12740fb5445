package cn.jianxing.documents.process;

import cn.jianxing.documents.application.RecordDraft;
import cn.jianxing.engine.CatalogueEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记拟稿. */
@Component
@CatalogueEntry(title = "登记拟稿", sentence = "记下公文的标题、主送和正文。")
class RecordDraftDelegate implements JavaDelegate {

    private final RecordDraft recordDraft;

    RecordDraftDelegate(RecordDraft recordDraft) {
        this.recordDraft = recordDraft;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var order = new RecordDraft.Order(
                (String) execution.getVariable(DocumentIssueContract.CASE_ID),
                (String) execution.getVariable(DocumentIssueContract.KIND),
                (String) execution.getVariable(DocumentIssueContract.UNIT),
                (String) execution.getVariable(DocumentIssueContract.SUBMISSION_ID));
        var documentId = recordDraft.record(order, (String) execution.getVariable(DocumentIssueContract.DOCUMENT_ID));
        execution.setVariable(DocumentIssueContract.DOCUMENT_ID, documentId);
    }
}
