package cn.jianxing.publicity.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.publicity.application.RecordExtension;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记延长. */
@Component
@CatalogueEntry(
        title = "登记延长",
        sentence = "调查期限只延长一次。",
        writes = {})
class RecordExtensionDelegate implements JavaDelegate {

    private final RecordExtension recordExtension;

    RecordExtensionDelegate(RecordExtension recordExtension) {
        this.recordExtension = recordExtension;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordExtension.record((String) execution.getVariable(PublicityContract.OBJECTION_ID));
    }
}
