package cn.jianxing.documents.process;

import cn.jianxing.documents.application.ArchiveDocument;
import cn.jianxing.engine.CatalogueEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 归档. */
@Component
@CatalogueEntry(
        title = "归档",
        sentence = "公文归档，此后不再改动。",
        writes = {})
class ArchiveDocumentDelegate implements JavaDelegate {

    private final ArchiveDocument archiveDocument;

    ArchiveDocumentDelegate(ArchiveDocument archiveDocument) {
        this.archiveDocument = archiveDocument;
    }

    @Override
    public void execute(DelegateExecution execution) {
        archiveDocument.archive((String) execution.getVariable(DocumentIssueContract.DOCUMENT_ID));
    }
}
