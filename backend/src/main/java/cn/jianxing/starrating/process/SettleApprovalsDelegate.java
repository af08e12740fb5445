package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.SettleApprovals;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 汇总审定意见. */
@Component
@CatalogueEntry(title = "汇总审定意见", sentence = "有退回的回到会审，有移出的重新排序，都同意的通过。")
class SettleApprovalsDelegate implements JavaDelegate {

    private final SettleApprovals settleApprovals;

    SettleApprovalsDelegate(SettleApprovals settleApprovals) {
        this.settleApprovals = settleApprovals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = List.of((String) execution.getVariable(CampaignContract.STATIONS_APPROVAL), (String)
                execution.getVariable(CampaignContract.INSTITUTES_APPROVAL));
        execution.setVariable(
                CampaignContract.RESULTS_DECISION,
                settleApprovals.settle((String) execution.getVariable(CampaignContract.CASE_ID), said));
    }
}
