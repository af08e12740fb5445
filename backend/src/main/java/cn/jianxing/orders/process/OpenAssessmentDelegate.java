package cn.jianxing.orders.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.orders.application.OpenAssessment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 开始评议. */
@Component
@CatalogueEntry(title = "开始评议", sentence = "开始一轮评分，给出群众代表人数。")
class OpenAssessmentDelegate implements JavaDelegate {

    private final OpenAssessment openAssessment;

    OpenAssessmentDelegate(OpenAssessment openAssessment) {
        this.openAssessment = openAssessment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = (String) execution.getVariable(OrdersContract.CASE_ID);
        execution.setVariable(OrdersContract.DELEGATES, openAssessment.open(caseId));
    }
}
