package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.RecordFormalCheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记审查. */
@Component
@CatalogueEntry(title = "登记审查", sentence = "实地评分和问卷结果入库。")
class RecordFormalCheckDelegate implements JavaDelegate {

    private final RecordFormalCheck recordFormalCheck;

    RecordFormalCheckDelegate(RecordFormalCheck recordFormalCheck) {
        this.recordFormalCheck = recordFormalCheck;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordFormalCheck.record((String) execution.getVariable(StarRatingContract.CASE_ID), (String)
                execution.getVariable(StarRatingContract.SUBMISSION_ID));
    }
}
