package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.RecordConfirmation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记核定意见. */
@Component
@CatalogueEntry(title = "登记核定意见", sentence = "记下核定意见；退回的，列出须重新推荐的乡镇。")
class RecordConfirmationDelegate implements JavaDelegate {

    private final RecordConfirmation recordConfirmation;

    RecordConfirmationDelegate(RecordConfirmation recordConfirmation) {
        this.recordConfirmation = recordConfirmation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var returned = recordConfirmation.record((String) execution.getVariable(CampaignContract.CASE_ID), (String)
                execution.getVariable(CampaignContract.SUBMISSION_ID));
        if (!returned.isEmpty()) {
            execution.setVariable(CampaignContract.TOWNS, returned);
        }
    }
}
