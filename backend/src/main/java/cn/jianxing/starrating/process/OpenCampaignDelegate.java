package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.OpenCampaign;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 建立年度评估. */
@Component
@CatalogueEntry(title = "建立年度评估", sentence = "按年度方案建立本县当年的星级评估，一县一年一件。")
class OpenCampaignDelegate implements JavaDelegate {

    private final OpenCampaign openCampaign;

    OpenCampaignDelegate(OpenCampaign openCampaign) {
        this.openCampaign = openCampaign;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    public void execute(DelegateExecution execution) {
        var opened = openCampaign.open((String) execution.getVariable(CampaignContract.CASE_ID), (Integer)
                execution.getVariable(CampaignContract.YEAR));
        execution.setVariable(CampaignContract.TOWNS, opened.towns());
        execution.setVariable(CampaignContract.CLOSES_AT, Date.from(opened.closesAt()));
    }
}
