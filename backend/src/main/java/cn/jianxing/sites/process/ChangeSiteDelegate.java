package cn.jianxing.sites.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.sites.application.ChangeSite;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记变更. */
@Component
@CatalogueEntry(title = "登记变更", sentence = "把核对过的变更写入名录。")
class ChangeSiteDelegate implements JavaDelegate {

    private final ChangeSite changeSite;

    ChangeSiteDelegate(ChangeSite changeSite) {
        this.changeSite = changeSite;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changeSite.change((String) execution.getVariable(SitesContract.CASE_ID));
    }
}
