package cn.jianxing.documents.process;

import cn.jianxing.documents.application.DistributeDocument;
import cn.jianxing.engine.CatalogueEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 分发. */
@Component
@CatalogueEntry(
        title = "分发",
        sentence = "把公文送达主送单位，并通知其收文岗位。",
        writes = {})
class DistributeDocumentDelegate implements JavaDelegate {

    private final DistributeDocument distributeDocument;

    DistributeDocumentDelegate(DistributeDocument distributeDocument) {
        this.distributeDocument = distributeDocument;
    }

    @Override
    public void execute(DelegateExecution execution) {
        distributeDocument.distribute((String) execution.getVariable(DocumentIssueContract.DOCUMENT_ID));
    }
}
