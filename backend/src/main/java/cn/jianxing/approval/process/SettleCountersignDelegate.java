package cn.jianxing.approval.process;

import cn.jianxing.approval.application.SettleCountersign;
import cn.jianxing.engine.CatalogueEntry;
import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 汇总意见. */
@Component
@CatalogueEntry(title = "汇总意见", sentence = "按会签规则得出结果。")
class SettleCountersignDelegate implements JavaDelegate {

    private final SettleCountersign settleCountersign;

    SettleCountersignDelegate(SettleCountersign settleCountersign) {
        this.settleCountersign = settleCountersign;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reviewers = (Collection<?>) execution.getVariable(CountersignContract.REVIEWERS);
        var outcome = settleCountersign.settle(
                (String) execution.getVariable(CountersignContract.COUNTERSIGN_ID),
                reviewers.stream().map(String.class::cast).toList());
        execution.setVariable(CountersignContract.OUTCOME, outcome.id());
    }
}
