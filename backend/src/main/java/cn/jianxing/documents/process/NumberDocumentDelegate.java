package cn.jianxing.documents.process;

import cn.jianxing.documents.application.NumberDocument;
import cn.jianxing.engine.CatalogueEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 编号. */
@Component
@CatalogueEntry(title = "编号", sentence = "按发文单位和年度给出下一个文号，不跳号、不重号。")
class NumberDocumentDelegate implements JavaDelegate {

    private final NumberDocument numberDocument;

    NumberDocumentDelegate(NumberDocument numberDocument) {
        this.numberDocument = numberDocument;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var no = numberDocument.number((String) execution.getVariable(DocumentIssueContract.DOCUMENT_ID), (String)
                execution.getVariable(DocumentIssueContract.SUBMISSION_ID));
        execution.setVariable(DocumentIssueContract.DOCUMENT_NO, no);
    }
}
