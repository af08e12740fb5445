package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.FreezeStandard;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 冻结标准. */
@Component
@CatalogueEntry(
        title = "冻结标准",
        sentence = "记下决策表、标准版本、名额和时限及其校验值。",
        writes = {})
class FreezeStandardDelegate implements JavaDelegate {

    private final FreezeStandard freezeStandard;

    FreezeStandardDelegate(FreezeStandard freezeStandard) {
        this.freezeStandard = freezeStandard;
    }

    @Override
    public void execute(DelegateExecution execution) {
        freezeStandard.freeze((String) execution.getVariable(CampaignContract.CASE_ID));
    }
}
