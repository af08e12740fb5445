package cn.jianxing.publicity.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.publicity.application.SettleObjection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 执行决定. */
@Component
@CatalogueEntry(title = "执行决定", sentence = "更正或撤销被异议的一项，告知答复人。")
class SettleObjectionDelegate implements JavaDelegate {

    private final SettleObjection settleObjection;

    SettleObjectionDelegate(SettleObjection settleObjection) {
        this.settleObjection = settleObjection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        settleObjection.settle((String) execution.getVariable(PublicityContract.OBJECTION_ID), (String)
                execution.getVariable(PublicityContract.SUBJECT_UNIT));
    }
}
