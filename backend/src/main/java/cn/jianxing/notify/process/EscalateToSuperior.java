package cn.jianxing.notify.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.notify.application.RemindHolders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A timer on a task says: the time is over, tell the post above. */
@Component("escalateToSuperior")
@CatalogueEntry(title = "逾期上报", sentence = "事项逾期时，告知上级岗位督促办理。")
class EscalateToSuperior implements TaskListener {

    private final RemindHolders remindHolders;

    EscalateToSuperior(RemindHolders remindHolders) {
        this.remindHolders = remindHolders;
    }

    @Override
    public void notify(DelegateTask task) {
        remindHolders.escalate(LateTasks.of(task));
    }
}
