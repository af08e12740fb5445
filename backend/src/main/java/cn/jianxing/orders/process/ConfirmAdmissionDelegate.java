package cn.jianxing.orders.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.orders.application.ConfirmAdmission;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 核对公示结果. */
@Component
@CatalogueEntry(title = "核对公示结果", sentence = "公示中成立的异议撤销准入的，不再上架。")
class ConfirmAdmissionDelegate implements JavaDelegate {

    private final ConfirmAdmission confirmAdmission;

    ConfirmAdmissionDelegate(ConfirmAdmission confirmAdmission) {
        this.confirmAdmission = confirmAdmission;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = (String) execution.getVariable(OrdersContract.CASE_ID);
        execution.setVariable(OrdersContract.STANDS, confirmAdmission.stands(caseId));
    }
}
