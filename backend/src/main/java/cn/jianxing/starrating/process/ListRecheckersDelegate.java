package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.ListRecheckers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 确定复核人. */
@Component
@CatalogueEntry(title = "确定复核人", sentence = "有异议的指标由原评审人复核，实地和问卷由评估组长复核。")
class ListRecheckersDelegate implements JavaDelegate {

    private final ListRecheckers listRecheckers;

    ListRecheckersDelegate(ListRecheckers listRecheckers) {
        this.listRecheckers = listRecheckers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "recheckers", listRecheckers.of(StarRatingContract.text(execution, StarRatingContract.CASE_ID)));
        execution.setVariable(StarRatingContract.RECHECK_LISTED, true);
    }
}
