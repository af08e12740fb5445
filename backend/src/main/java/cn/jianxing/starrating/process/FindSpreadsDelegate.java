package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.FindSpreads;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 核对分差. */
@Component
@CatalogueEntry(title = "核对分差", sentence = "看有没有指标的专家评分相差超过规定。")
class FindSpreadsDelegate implements JavaDelegate {

    private final FindSpreads findSpreads;

    FindSpreadsDelegate(FindSpreads findSpreads) {
        this.findSpreads = findSpreads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "spreadTooWide", findSpreads.any(StarRatingContract.text(execution, StarRatingContract.CASE_ID)));
    }
}
