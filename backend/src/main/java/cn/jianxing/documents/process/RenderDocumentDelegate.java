package cn.jianxing.documents.process;

import cn.jianxing.documents.application.RenderDocument;
import cn.jianxing.engine.CatalogueEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 成文用印. */
@Component
@CatalogueEntry(
        title = "成文用印",
        sentence = "生成带红头和印章的版式文件并存下校验值。",
        writes = {})
class RenderDocumentDelegate implements JavaDelegate {

    private final RenderDocument renderDocument;

    RenderDocumentDelegate(RenderDocument renderDocument) {
        this.renderDocument = renderDocument;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renderDocument.render((String) execution.getVariable(DocumentIssueContract.DOCUMENT_ID));
    }
}
