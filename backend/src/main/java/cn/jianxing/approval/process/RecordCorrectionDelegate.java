package cn.jianxing.approval.process;

import cn.jianxing.approval.application.RecordCorrection;
import cn.jianxing.engine.CatalogueEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记补正. */
@Component
@CatalogueEntry(title = "登记补正", sentence = "记下补正完成，把办件交还原审核人。")
class RecordCorrectionDelegate implements JavaDelegate {

    private final RecordCorrection recordCorrection;

    RecordCorrectionDelegate(RecordCorrection recordCorrection) {
        this.recordCorrection = recordCorrection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reviewer = recordCorrection.record(
                (String) execution.getVariable(ReturnForCorrectionContract.CASE_ID),
                (String) execution.getVariable(ReturnForCorrectionContract.NOTICE_ID),
                (String) execution.getVariable(ReturnForCorrectionContract.SUBMISSION_ID));
        execution.setVariable(ReturnForCorrectionContract.REVIEWER, reviewer.orElse(null));
    }
}
