package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RecordOnSiteScores;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记评分. */
@Component
@CatalogueEntry(
        title = "登记评分",
        sentence = "记下一位专家的实地评分。",
        writes = {})
class RecordOnSiteScoresDelegate implements JavaDelegate {

    private final RecordOnSiteScores recordOnSiteScores;

    RecordOnSiteScoresDelegate(RecordOnSiteScores recordOnSiteScores) {
        this.recordOnSiteScores = recordOnSiteScores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordOnSiteScores.record(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, StarRatingContract.EXPERT),
                StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID));
    }
}
