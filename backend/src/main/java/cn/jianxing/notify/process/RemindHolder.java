package cn.jianxing.notify.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.notify.application.RemindHolders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A timer on a task says: remind the post that has it. */
@Component("remindHolder")
@CatalogueEntry(title = "催办提醒", sentence = "提醒当前办理岗位：事项即将到期。")
class RemindHolder implements TaskListener {

    private final RemindHolders remindHolders;

    RemindHolder(RemindHolders remindHolders) {
        this.remindHolders = remindHolders;
    }

    @Override
    public void notify(DelegateTask task) {
        remindHolders.remind(LateTasks.of(task));
    }
}
