package cn.jianxing.orders.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.orders.application.AddUpScores;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 汇总评分. */
@Component
@CatalogueEntry(title = "汇总评分", sentence = "公开各人评分，求平均分。")
class AddUpScoresDelegate implements JavaDelegate {

    private final AddUpScores addUpScores;

    AddUpScoresDelegate(AddUpScores addUpScores) {
        this.addUpScores = addUpScores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = (String) execution.getVariable(OrdersContract.CASE_ID);
        execution.setVariable(OrdersContract.SCORE, addUpScores.addUp(caseId).doubleValue());
    }
}
