package cn.jianxing.orders.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.orders.application.PrepareMenuReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 汇集复核数据. */
@Component
@CatalogueEntry(title = "汇集复核数据", sentence = "汇集近两个季度的点单、满意率和投诉。")
class PrepareMenuReviewDelegate implements JavaDelegate {

    private final PrepareMenuReview prepareMenuReview;

    PrepareMenuReviewDelegate(PrepareMenuReview prepareMenuReview) {
        this.prepareMenuReview = prepareMenuReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var figures = prepareMenuReview.prepare((String) execution.getVariable(OrdersContract.ENTRY_ID));
        execution.setVariable("entryValid", figures.valid());
        execution.setVariable("quartersListed", figures.quarters());
        execution.setVariable("menuOrders", figures.orders());
        execution.setVariable("menuSatisfaction", figures.satisfaction());
        execution.setVariable("menuComplaints", figures.complaints());
    }
}
