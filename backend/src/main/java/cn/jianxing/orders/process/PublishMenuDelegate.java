package cn.jianxing.orders.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.orders.application.PublishMenu;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 入库上架. */
@Component
@CatalogueEntry(title = "入库上架", sentence = "把准入的项目写入项目菜单，并开始季度复核。")
class PublishMenuDelegate implements JavaDelegate {

    private final PublishMenu publishMenu;

    PublishMenuDelegate(PublishMenu publishMenu) {
        this.publishMenu = publishMenu;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publishMenu.publish((String) execution.getVariable(OrdersContract.CASE_ID));
    }
}
