package cn.jianxing.publicity.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.publicity.application.DrawInvestigator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 确定调查人. */
@Component
@CatalogueEntry(title = "确定调查人", sentence = "从县中心办公室和暗访组中确定未参与原决定的调查人。")
class DrawInvestigatorDelegate implements JavaDelegate {

    private final DrawInvestigator drawInvestigator;

    DrawInvestigatorDelegate(DrawInvestigator drawInvestigator) {
        this.drawInvestigator = drawInvestigator;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var drawn = drawInvestigator.draw((String) execution.getVariable(PublicityContract.OBJECTION_ID), (String)
                execution.getVariable(PublicityContract.SUBJECT_UNIT));
        execution.setVariable(PublicityContract.INVESTIGATOR, drawn.personId());
        execution.setVariable(PublicityContract.INVESTIGATOR_POST, drawn.audience());
    }
}
