package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.RankAndQuota;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 排序定额. */
@Component
@CatalogueEntry(title = "排序定额", sentence = "按总分排序，按冻结的决策表定名额、判星级。")
class RankAndQuotaDelegate implements JavaDelegate {

    private final RankAndQuota rankAndQuota;

    RankAndQuotaDelegate(RankAndQuota rankAndQuota) {
        this.rankAndQuota = rankAndQuota;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                CampaignContract.RANKED, rankAndQuota.rank((String) execution.getVariable(CampaignContract.CASE_ID)));
    }
}
