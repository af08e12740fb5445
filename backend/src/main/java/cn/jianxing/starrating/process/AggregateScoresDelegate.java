package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.AggregateScores;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 汇总计分; the decision table reads plain numbers. */
@Component
@CatalogueEntry(title = "汇总计分", sentence = "汇总各方评分，得出总分和各类得分率。")
class AggregateScoresDelegate implements JavaDelegate {

    private final AggregateScores aggregateScores;

    AggregateScoresDelegate(AggregateScores aggregateScores) {
        this.aggregateScores = aggregateScores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var totals = aggregateScores.aggregate((String) execution.getVariable(StarRatingContract.CASE_ID));
        execution.setVariable(StarRatingContract.TOTAL, totals.total().doubleValue());
        execution.setVariable(
                StarRatingContract.LOWEST_RATIO, totals.lowestRatio().doubleValue());
        execution.setVariable(StarRatingContract.SERIOUS_FINDINGS, totals.seriousFindings());
    }
}
