package cn.jianxing.publicity.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.publicity.application.OfferReview;
import cn.jianxing.publicity.application.SettleObjection;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 执行决定. */
@Component
@CatalogueEntry(title = "执行决定", sentence = "更正或撤销被异议的一项，告知答复人；实名异议可在期限内申请复核一次。")
class SettleObjectionDelegate implements JavaDelegate {

    private final SettleObjection settleObjection;
    private final OfferReview offerReview;

    SettleObjectionDelegate(SettleObjection settleObjection, OfferReview offerReview) {
        this.settleObjection = settleObjection;
        this.offerReview = offerReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String objectionId = (String) execution.getVariable(PublicityContract.OBJECTION_ID);
        settleObjection.settle(objectionId, (String) execution.getVariable(PublicityContract.SUBJECT_UNIT));
        var until = offerReview.offer(objectionId);
        execution.setVariable(PublicityContract.REVIEWABLE, until.isPresent());
        execution.setVariable(
                PublicityContract.REVIEW_ENDS_AT, until.map(Date::from).orElse(null));
    }
}
