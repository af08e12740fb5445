package cn.jianxing.notify.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.notify.Chasing;
import cn.jianxing.notify.application.RemindHolders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A timer on a task says: the time is over, tell the post above. */
@Component("escalateToSuperior")
@CatalogueEntry(title = "逾期上报", sentence = "事项逾期时，告知上级岗位督促办理。")
class EscalateToSuperior implements TaskListener {

    private final RemindHolders remindHolders;
    private final Chasing chasing;

    EscalateToSuperior(RemindHolders remindHolders, Chasing chasing) {
        this.remindHolders = remindHolders;
        this.chasing = chasing;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!chasing.reports(task.getId())) {
            remindHolders.escalate(LateTasks.of(task));
        }
    }
}
