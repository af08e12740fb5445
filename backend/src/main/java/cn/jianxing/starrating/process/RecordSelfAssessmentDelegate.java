package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.RecordSelfAssessment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记自评. */
@Component
@CatalogueEntry(
        title = "登记自评",
        sentence = "自评分和申报星级入库。",
        writes = {})
class RecordSelfAssessmentDelegate implements JavaDelegate {

    private final RecordSelfAssessment recordSelfAssessment;

    RecordSelfAssessmentDelegate(RecordSelfAssessment recordSelfAssessment) {
        this.recordSelfAssessment = recordSelfAssessment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordSelfAssessment.record((String) execution.getVariable(StarRatingContract.CASE_ID), (String)
                execution.getVariable(StarRatingContract.SUBMISSION_ID));
    }
}
