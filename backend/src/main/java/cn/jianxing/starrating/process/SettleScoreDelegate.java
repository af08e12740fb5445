package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.SettleScore;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 结清得分. */
@Component
@CatalogueEntry(title = "结清得分", sentence = "把总分登入参评名册，最后一个结清的通知全县评估。")
class SettleScoreDelegate implements JavaDelegate {

    private final SettleScore settleScore;

    SettleScoreDelegate(SettleScore settleScore) {
        this.settleScore = settleScore;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var known = settleScore.settle(StarRatingContract.text(execution, StarRatingContract.CASE_ID));
        execution.setVariable("resultThere", known.there());
        if (known.there()) {
            execution.setVariable(StarRatingContract.STAR, known.star());
        }
    }
}
