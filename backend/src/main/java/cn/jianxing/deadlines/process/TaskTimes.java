package cn.jianxing.deadlines.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the engine knows about the time of an open task, and the door by which it is changed. */
@Component
public class TaskTimes {

    private final StepTimes steps;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;

    TaskTimes(
            StepTimes steps,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management) {
        this.steps = steps;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
    }

    /** @param limitKey the limit the task is under, null where its date was given otherwise */
    public record Facts(boolean applicant, @Nullable String limitKey) {}

    public Facts facts(String taskId, String definitionId, String stepId) {
        StepTime step = steps.of(definitionId, stepId);
        DrawnTime due = step.due();
        if (due != null && due.whole()) {
            return new Facts(
                    step.applicant(),
                    due.literal() ? due.name() : String.valueOf(tasks.getVariable(taskId, due.name())));
        }
        return new Facts(step.applicant(), step.limit());
    }

    /**
     * Gives the task another date. What the model drew for the same moment moves along: boundary timers written word
     * for word like the due date, and the variable the date came from, which the step's next pass reads.
     */
    public void move(String taskId, Instant due) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            return;
        }
        Date date = date(due);
        Date before = task.getDueDate();
        StepTime step = steps.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        task.setDueDate(date);
        tasks.saveTask(task);
        for (String timer : step.timers()) {
            for (Job job : management
                    .createJobQuery()
                    .executionId(task.getExecutionId())
                    .activityId(timer)
                    .list()) {
                management.setJobDuedate(job.getId(), date, false);
            }
        }
        DrawnTime drawn = step.due();
        if (drawn != null
                && drawn.kind() == DrawnTime.Kind.VARIABLE
                && before != null
                && runtime.getVariable(task.getExecutionId(), drawn.name()) instanceof Date held
                && held.toInstant().equals(before.toInstant())) {
            runtime.setVariable(task.getExecutionId(), drawn.name(), date);
        }
    }

    // the engine speaks java.util.Date
    @SuppressWarnings("JavaUtilDate")
    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
