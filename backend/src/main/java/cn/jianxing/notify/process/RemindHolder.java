package cn.jianxing.notify.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.notify.Chasing;
import cn.jianxing.notify.application.RemindHolders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A timer on a task says: remind the post that has it. */
@Component("remindHolder")
@CatalogueEntry(title = "催办提醒", sentence = "提醒当前办理岗位：事项即将到期。")
class RemindHolder implements TaskListener {

    private final RemindHolders remindHolders;
    private final Chasing chasing;

    RemindHolder(RemindHolders remindHolders, Chasing chasing) {
        this.remindHolders = remindHolders;
        this.chasing = chasing;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!chasing.remindsNow(task.getId())) {
            remindHolders.remind(LateTasks.of(task));
        }
    }
}
