package cn.jianxing.deadlines.process;

import cn.jianxing.deadlines.application.ContinuedTime;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A step that gets its case back from the applicant goes on with what was left of its time (CS1). Built in at every
 * user task whose due date is a limit, so that no model has to count working days.
 */
@Component
class ContinueClock extends AbstractBpmnParseListener implements TaskListener {

    private final StepTimes steps;
    private final ContinuedTime time;

    ContinueClock(@Lazy StepTimes steps, @Lazy ContinuedTime time) {
        this.steps = steps;
        this.time = time;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            behavior.getTaskDefinition().addBuiltInTaskListener(EVENTNAME_CREATE, this);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        String caseId = task.getExecution().getProcessBusinessKey();
        StepTime step = steps.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        DrawnTime due = step.due();
        if (caseId == null || due == null || !due.whole() || step.applicant() || step.restarts()) {
            return;
        }
        String limit = due.literal() ? due.name() : String.valueOf(task.getVariable(due.name()));
        task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .flatMap(audience -> time.due(caseId, task.getTaskDefinitionKey(), audience, limit))
                .ifPresent(continued -> give(task, step, continued));
    }

    // the engine speaks java.util.Date
    @SuppressWarnings("JavaUtilDate")
    private static void give(DelegateTask task, StepTime step, Instant due) {
        task.setDueDate(Date.from(due));
        for (JobEntity job : ((ExecutionEntity) task.getExecution()).getJobs()) {
            if (step.timers().contains(job.getActivityId())) {
                job.setDuedate(Date.from(due));
            }
        }
    }
}
