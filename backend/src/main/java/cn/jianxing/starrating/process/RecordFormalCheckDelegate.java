package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RecordFormalCheck;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记审查. */
@Component
@CatalogueEntry(title = "登记审查", sentence = "材料齐全；看取数日是否已过。")
class RecordFormalCheckDelegate implements JavaDelegate {

    private final RecordFormalCheck recordFormalCheck;

    RecordFormalCheckDelegate(RecordFormalCheck recordFormalCheck) {
        this.recordFormalCheck = recordFormalCheck;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    public void execute(DelegateExecution execution) {
        var cutOff = (Date) execution.getVariable(StarRatingContract.CUT_OFF_AT);
        execution.setVariable(
                "cutOffPassed",
                recordFormalCheck.record(
                        StarRatingContract.text(execution, StarRatingContract.CASE_ID), cutOff.toInstant()));
    }
}
