package cn.jianxing.sites.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.sites.application.CloseSite;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记撤销. */
@Component
@CatalogueEntry(title = "登记撤销", sentence = "在名录上标明撤销和资产去向。")
class CloseSiteDelegate implements JavaDelegate {

    private final CloseSite closeSite;

    CloseSiteDelegate(CloseSite closeSite) {
        this.closeSite = closeSite;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeSite.close((String) execution.getVariable(SitesContract.CASE_ID));
    }
}
