package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RecordSurvey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记问卷. */
@Component
@CatalogueEntry(
        title = "登记问卷",
        sentence = "问卷结果入库，成为指标数据。",
        writes = {})
class RecordSurveyDelegate implements JavaDelegate {

    private final RecordSurvey recordSurvey;

    RecordSurveyDelegate(RecordSurvey recordSurvey) {
        this.recordSurvey = recordSurvey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordSurvey.record(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID));
    }
}
