package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.RecordReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记会审结果. */
@Component
@CatalogueEntry(
        title = "登记会审结果",
        sentence = "公开会审意见；达到比例的，提出的调整生效。",
        writes = {})
class RecordReviewDelegate implements JavaDelegate {

    private final RecordReview recordReview;

    RecordReviewDelegate(RecordReview recordReview) {
        this.recordReview = recordReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordReview.record((String) execution.getVariable(CampaignContract.CASE_ID), (String)
                execution.getVariable(CampaignContract.REVIEW_OUTCOME));
    }
}
