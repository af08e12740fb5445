package cn.jianxing.sites.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.sites.application.FindSiteState;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 核对阵地状态. */
@Component
@CatalogueEntry(title = "核对阵地状态", sentence = "看阵地是否还在使用。")
class FindSiteStateDelegate implements JavaDelegate {

    private final FindSiteState findSiteState;

    FindSiteStateDelegate(FindSiteState findSiteState) {
        this.findSiteState = findSiteState;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var found = findSiteState.find((String) execution.getVariable(SitesContract.SITE_ID));
        execution.setVariable(SitesContract.OPEN, found.inUse());
        execution.setVariable("siteLevel", found.level());
    }
}
