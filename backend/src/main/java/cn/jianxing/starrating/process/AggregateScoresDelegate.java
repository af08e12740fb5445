package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.AggregateScores;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 汇总计分. */
@Component
@CatalogueEntry(
        title = "汇总计分",
        sentence = "汇总各方评分，得出总分和各类得分率。",
        writes = {})
class AggregateScoresDelegate implements JavaDelegate {

    private final AggregateScores aggregateScores;

    AggregateScoresDelegate(AggregateScores aggregateScores) {
        this.aggregateScores = aggregateScores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        aggregateScores.aggregate(StarRatingContract.text(execution, StarRatingContract.CASE_ID));
    }
}
