package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RecordVetoes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记决定. */
@Component
@CatalogueEntry(title = "登记决定", sentence = "记下否决是否成立和理由。")
class RecordVetoDecisionDelegate implements JavaDelegate {

    private final RecordVetoes vetoes;

    RecordVetoDecisionDelegate(RecordVetoes vetoes) {
        this.vetoes = vetoes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "vetoed",
                vetoes.decided(
                        StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                        StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID)));
    }
}
