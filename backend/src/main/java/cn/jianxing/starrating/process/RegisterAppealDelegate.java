package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.RegisterAppeal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记申诉. */
@Component
@CatalogueEntry(
        title = "登记申诉",
        sentence = "申诉列入待办结转名册，由申诉流程承接。",
        writes = {})
class RegisterAppealDelegate implements JavaDelegate {

    private final RegisterAppeal registerAppeal;

    RegisterAppealDelegate(RegisterAppeal registerAppeal) {
        this.registerAppeal = registerAppeal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registerAppeal.register(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                StarRatingContract.text(execution, "reason"));
    }
}
