package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RecordVetoes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记核实. */
@Component
@CatalogueEntry(title = "登记核实", sentence = "记下核实到的否决情形。")
class RecordVetoCheckDelegate implements JavaDelegate {

    private final RecordVetoes vetoes;

    RecordVetoCheckDelegate(RecordVetoes vetoes) {
        this.vetoes = vetoes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        vetoes.found(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID));
        execution.setVariable("vetoed", false);
    }
}
