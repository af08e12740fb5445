package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.RecordNominations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记推荐. */
@Component
@CatalogueEntry(
        title = "登记推荐",
        sentence = "乡镇推荐的站进入当年名单，代替上一次的推荐。",
        writes = {})
class RecordNominationsDelegate implements JavaDelegate {

    private final RecordNominations recordNominations;

    RecordNominationsDelegate(RecordNominations recordNominations) {
        this.recordNominations = recordNominations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordNominations.record(
                (String) execution.getVariable(CampaignContract.CASE_ID),
                (String) execution.getVariable(CampaignContract.TOWN),
                (String) execution.getVariable(CampaignContract.SUBMISSION_ID));
    }
}
