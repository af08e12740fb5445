package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.OrderRectification;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 责令整改. */
@Component
@CatalogueEntry(
        title = "责令整改",
        sentence = "整改要求列入待办结转名册，由整改流程承接。",
        writes = {})
class OrderRectificationDelegate implements JavaDelegate {

    private final OrderRectification orderRectification;

    OrderRectificationDelegate(OrderRectification orderRectification) {
        this.orderRectification = orderRectification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderRectification.order(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, StarRatingContract.SUBMISSION_ID));
    }
}
