package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.PrepareReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 准备会审. */
@Component
@CatalogueEntry(title = "准备会审", sentence = "列出参加会审的平台部门，上一次会审的调整作废。")
class PrepareReviewDelegate implements JavaDelegate {

    private final PrepareReview prepareReview;

    PrepareReviewDelegate(PrepareReview prepareReview) {
        this.prepareReview = prepareReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = prepareReview.prepare((String) execution.getVariable(CampaignContract.CASE_ID));
        execution.setVariable(CampaignContract.REVIEWERS, review.reviewers());
        execution.setVariable(CampaignContract.RATIO, review.ratio());
    }
}
