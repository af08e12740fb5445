package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.ListReviewers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 确定评审部门. */
@Component
@CatalogueEntry(title = "确定评审部门", sentence = "列出标准中有指标的各平台牵头部门负责人。")
class ListReviewersDelegate implements JavaDelegate {

    private final ListReviewers listReviewers;

    ListReviewersDelegate(ListReviewers listReviewers) {
        this.listReviewers = listReviewers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reviewers = listReviewers.reviewers((String) execution.getVariable(StarRatingContract.CASE_ID));
        execution.setVariable(StarRatingContract.REVIEWERS, reviewers);
    }
}
