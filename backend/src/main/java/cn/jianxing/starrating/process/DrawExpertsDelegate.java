package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.DrawExperts;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 抽取专家. */
@Component
@CatalogueEntry(title = "抽取专家", sentence = "按回避规则抽取专家，种子和候选名单留痕。")
class DrawExpertsDelegate implements JavaDelegate {

    private final DrawExperts drawExperts;

    DrawExpertsDelegate(DrawExperts drawExperts) {
        this.drawExperts = drawExperts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                StarRatingContract.EXPERTS,
                new ArrayList<>(drawExperts.draw(StarRatingContract.text(execution, StarRatingContract.CASE_ID))));
    }
}
