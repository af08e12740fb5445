package cn.jianxing.sites.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.sites.application.CloseSiteForDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记临时关闭. */
@Component
@CatalogueEntry(title = "登记临时关闭", sentence = "在名录上标明关闭的日期和理由。")
class CloseSiteForDaysDelegate implements JavaDelegate {

    private final CloseSiteForDays closeSiteForDays;

    CloseSiteForDaysDelegate(CloseSiteForDays closeSiteForDays) {
        this.closeSiteForDays = closeSiteForDays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeSiteForDays.close((String) execution.getVariable(SitesContract.CASE_ID));
    }
}
