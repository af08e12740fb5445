package cn.jianxing.inbox.projection;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Hears every task being made, changed and ended; built in, so nobody can skip it. */
@Component
class TaskEventListener extends AbstractBpmnParseListener implements TaskListener {

    private final DirtyTasks dirty;

    TaskEventListener(@Lazy DirtyTasks dirty) {
        this.dirty = dirty;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            TaskDefinition task = behavior.getTaskDefinition();
            task.addBuiltInTaskListener(EVENTNAME_CREATE, this);
            task.addBuiltInTaskListener(EVENTNAME_UPDATE, this);
            task.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
            task.addBuiltInTaskListener(EVENTNAME_DELETE, this);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        dirty.task(task.getId());
    }
}
