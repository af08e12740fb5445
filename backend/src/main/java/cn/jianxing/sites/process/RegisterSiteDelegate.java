package cn.jianxing.sites.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.sites.application.RegisterSite;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记上图. */
@Component
@CatalogueEntry(title = "登记上图", sentence = "把挂牌的阵地写入名录和地图，并开始每年的九有复核。")
class RegisterSiteDelegate implements JavaDelegate {

    private final RegisterSite registerSite;

    RegisterSiteDelegate(RegisterSite registerSite) {
        this.registerSite = registerSite;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registerSite.register((String) execution.getVariable(SitesContract.CASE_ID));
    }
}
