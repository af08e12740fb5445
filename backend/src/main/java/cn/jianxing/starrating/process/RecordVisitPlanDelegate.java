package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RecordVisitPlan;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记行程. */
@Component
@CatalogueEntry(title = "登记行程", sentence = "到站日期入册并告知申报单位，定下评分期限。")
class RecordVisitPlanDelegate implements JavaDelegate {

    private final RecordVisitPlan recordVisitPlan;

    RecordVisitPlanDelegate(RecordVisitPlan recordVisitPlan) {
        this.recordVisitPlan = recordVisitPlan;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    public void execute(DelegateExecution execution) {
        var planned = recordVisitPlan.record(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID));
        execution.setVariable("visitAt", Date.from(planned.visitAt()));
        execution.setVariable("scoresDueAt", Date.from(planned.scoresDueAt()));
    }
}
