package cn.jianxing.orders.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.orders.application.RecordMenuReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记复核. */
@Component
@CatalogueEntry(title = "登记复核", sentence = "登记季度复核的数据、建议和结论。")
class RecordMenuReviewDelegate implements JavaDelegate {

    private final RecordMenuReview recordMenuReview;

    RecordMenuReviewDelegate(RecordMenuReview recordMenuReview) {
        this.recordMenuReview = recordMenuReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordMenuReview.record((String) execution.getVariable(OrdersContract.ENTRY_ID), (String)
                execution.getVariable(OrdersContract.SUBMISSION_ID));
    }
}
