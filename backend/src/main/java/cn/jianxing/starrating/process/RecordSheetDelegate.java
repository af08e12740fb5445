package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.VerifiedSheet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记核表. */
@Component
@CatalogueEntry(title = "登记核表", sentence = "记下评估组长在两部分之间的取值，重新汇总。")
class RecordSheetDelegate implements JavaDelegate {

    private final VerifiedSheet sheet;

    RecordSheetDelegate(VerifiedSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sheet.record(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID));
        execution.setVariable(
                "rechecked", Boolean.TRUE.equals(execution.getVariable(StarRatingContract.RECHECK_LISTED)));
    }
}
