package cn.jianxing.orders.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.orders.application.TakeOffMenu;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 下架. */
@Component
@CatalogueEntry(title = "下架", sentence = "项目不再可点；到期的记为到期，其余记为下架。")
class TakeOffMenuDelegate implements JavaDelegate {

    private final TakeOffMenu takeOffMenu;

    TakeOffMenuDelegate(TakeOffMenu takeOffMenu) {
        this.takeOffMenu = takeOffMenu;
    }

    @Override
    public void execute(DelegateExecution execution) {
        takeOffMenu.takeOff((String) execution.getVariable(OrdersContract.ENTRY_ID));
    }
}
