package cn.jianxing.publicity.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.publicity.application.RecordAdmission;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记受理意见. */
@Component
@CatalogueEntry(
        title = "登记受理意见",
        sentence = "记下异议受理或不予受理。",
        writes = {})
class RecordAdmissionDelegate implements JavaDelegate {

    private final RecordAdmission recordAdmission;

    RecordAdmissionDelegate(RecordAdmission recordAdmission) {
        this.recordAdmission = recordAdmission;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordAdmission.record((String) execution.getVariable(PublicityContract.OBJECTION_ID), (String)
                execution.getVariable(PublicityContract.SUBMISSION_ID));
    }
}
