package cn.jianxing.approval.process;

import cn.jianxing.approval.application.OpenCountersign;
import cn.jianxing.engine.CatalogueEntry;
import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 发起会签. */
@Component
@CatalogueEntry(title = "发起会签", sentence = "记下会签规则和被征求意见的单位数。")
class OpenCountersignDelegate implements JavaDelegate {

    private final OpenCountersign openCountersign;

    OpenCountersignDelegate(OpenCountersign openCountersign) {
        this.openCountersign = openCountersign;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reviewers = (Collection<?>) execution.getVariable(CountersignContract.REVIEWERS);
        var countersignId = openCountersign.open(
                (String) execution.getVariable(CountersignContract.CASE_ID),
                (String) execution.getVariable(CountersignContract.RULE),
                (String) execution.getVariable(CountersignContract.RATIO),
                reviewers.size());
        execution.setVariable(CountersignContract.COUNTERSIGN_ID, countersignId);
        execution.setVariable(CountersignContract.DECIDED, false);
    }
}
