package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.CloseLateRatings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 截止逾期评定. */
@Component
@CatalogueEntry(
        title = "截止逾期评定",
        sentence = "通知未办结的评定，其参评状态记为撤回。",
        writes = {})
class CloseLateRatingsDelegate implements JavaDelegate {

    private final CloseLateRatings closeLateRatings;

    CloseLateRatingsDelegate(CloseLateRatings closeLateRatings) {
        this.closeLateRatings = closeLateRatings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeLateRatings.close((String) execution.getVariable(CampaignContract.CASE_ID));
    }
}
