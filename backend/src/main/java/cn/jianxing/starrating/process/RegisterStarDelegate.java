package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.RegisterStar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记星级. */
@Component
@CatalogueEntry(title = "登记星级", sentence = "把审定的星级登入名册。")
class RegisterStarDelegate implements JavaDelegate {

    private final RegisterStar registerStar;

    RegisterStarDelegate(RegisterStar registerStar) {
        this.registerStar = registerStar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registerStar.register((String) execution.getVariable(StarRatingContract.CASE_ID), (int)
                execution.getVariable(StarRatingContract.STAR));
    }
}
