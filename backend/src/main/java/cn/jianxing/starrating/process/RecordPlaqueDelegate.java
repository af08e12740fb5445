package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RecordPlaque;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记挂牌. */
@Component
@CatalogueEntry(
        title = "登记挂牌",
        sentence = "挂牌的编号、日期、位置入册。",
        writes = {})
class RecordPlaqueDelegate implements JavaDelegate {

    private final RecordPlaque recordPlaque;

    RecordPlaqueDelegate(RecordPlaque recordPlaque) {
        this.recordPlaque = recordPlaque;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordPlaque.record(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID),
                (int) execution.getVariable(StarRatingContract.STAR));
    }
}
