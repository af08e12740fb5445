package cn.jianxing.models;

import cn.jianxing.engine.CatalogueEntry;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.test.context.TestComponent;

/** Names the departments that the trial process asks, as many as its application says. */
@TestComponent("prepareLoanDelegate")
@CatalogueEntry(title = "准备", sentence = "试验用：列出征求意见的单位。")
class PrepareLoanDelegate implements JavaDelegate {

    static final List<String> LEADS =
            List.of("990101D01/platform_lead", "990101D02/platform_lead", "990101D03/platform_lead");

    @Override
    public void execute(DelegateExecution execution) {
        int asked = ((Number) execution.getVariable("asked")).intValue();
        execution.setVariable("reviewers", new ArrayList<>(LEADS.subList(0, asked)));
        execution.setVariable("noSigner", "");
    }
}
