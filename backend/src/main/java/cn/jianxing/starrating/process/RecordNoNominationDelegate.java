package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.RecordNoNomination;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记无推荐. */
@Component
@CatalogueEntry(
        title = "登记无推荐",
        sentence = "逾期未推荐的乡镇记为无推荐，并告知乡镇。",
        writes = {})
class RecordNoNominationDelegate implements JavaDelegate {

    private final RecordNoNomination recordNoNomination;

    RecordNoNominationDelegate(RecordNoNomination recordNoNomination) {
        this.recordNoNomination = recordNoNomination;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordNoNomination.record((String) execution.getVariable(CampaignContract.CASE_ID), (String)
                execution.getVariable(CampaignContract.TOWN));
    }
}
