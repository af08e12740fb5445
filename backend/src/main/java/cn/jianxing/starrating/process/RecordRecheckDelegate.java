package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RecordRecheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记复核. */
@Component
@CatalogueEntry(
        title = "登记复核",
        sentence = "记下复核的评分和理由。",
        writes = {})
class RecordRecheckDelegate implements JavaDelegate {

    private final RecordRecheck recordRecheck;

    RecordRecheckDelegate(RecordRecheck recordRecheck) {
        this.recordRecheck = recordRecheck;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordRecheck.record(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, "rechecker"),
                StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID));
    }
}
