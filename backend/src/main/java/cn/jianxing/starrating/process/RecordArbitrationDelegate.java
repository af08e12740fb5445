package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RecordLeadValues;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记仲裁. */
@Component
@CatalogueEntry(
        title = "登记仲裁",
        sentence = "记下评估组长在分差之内的取值和理由。",
        writes = {})
class RecordArbitrationDelegate implements JavaDelegate {

    private final RecordLeadValues values;

    RecordArbitrationDelegate(RecordLeadValues values) {
        this.values = values;
    }

    @Override
    public void execute(DelegateExecution execution) {
        values.arbitrated(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID));
    }
}
