package cn.jianxing.deadlines.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Timers of diagrams that wait for a limit of their own: their date is written as {@code workdays:limit} or
 * {@code workdays:share}. Those written like the due date of their task move with the task and are not among them.
 */
@Component
public class CaseTimers {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final StepTimes steps;

    CaseTimers(
            @Lazy ManagementService management,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            StepTimes steps) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.steps = steps;
    }

    /** @param share of the limit after which it fires */
    public record Timer(String jobId, String event, String limitKey, double share, Instant startedAt, Instant dueAt) {}

    public List<Timer> of(String caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).timers().list().stream())
                .flatMap(this::timer)
                .toList();
    }

    /** Cases in which a timer waits for such a limit. */
    public Set<String> cases(Predicate<String> limits) {
        List<String> definitions = management.createJobDefinitionQuery().list().stream()
                .filter(definition -> mayConcern(definition, limits))
                .map(JobDefinition::getId)
                .toList();
        Set<String> instances = definitions.stream()
                .flatMap(id -> management.createJobQuery().jobDefinitionId(id).list().stream())
                .map(Job::getProcessInstanceId)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Set.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .filter(key -> key != null)
                        .collect(Collectors.toSet());
    }

    public void move(Timer timer, Instant due) {
        management.setJobDuedate(timer.jobId(), date(due), false);
    }

    private boolean mayConcern(JobDefinition definition, Predicate<String> limits) {
        DrawnTime drawn = drawn(definition);
        return drawn != null && (!drawn.literal() || limits.test(drawn.name()));
    }

    private Stream<Timer> timer(Job job) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        DrawnTime drawn = definition == null ? null : drawn(definition);
        if (definition == null || drawn == null || job.getDuedate() == null || job.getCreateTime() == null) {
            return Stream.empty();
        }
        String key = drawn.literal()
                ? drawn.name()
                : String.valueOf(runtime.getVariable(job.getProcessInstanceId(), drawn.name()));
        return Stream.of(new Timer(
                job.getId(),
                definition.getActivityId(),
                key,
                drawn.share() == null ? 1 : drawn.share(),
                job.getCreateTime().toInstant(),
                job.getDuedate().toInstant()));
    }

    private @Nullable DrawnTime drawn(JobDefinition definition) {
        var element = repository
                .getBpmnModelInstance(definition.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
        if (!(element instanceof CatchEvent event)
                || (event instanceof BoundaryEvent boundary && movesWithItsTask(boundary, definition))) {
            return null;
        }
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(timer -> StepTimes.date((TimerEventDefinition) timer))
                .filter(text -> text != null)
                .map(DrawnTime::of)
                .filter(time -> time.kind() == DrawnTime.Kind.LIMIT)
                .findFirst()
                .orElse(null);
    }

    private boolean movesWithItsTask(BoundaryEvent boundary, JobDefinition definition) {
        return boundary.getAttachedTo() instanceof org.camunda.bpm.model.bpmn.instance.UserTask task
                && steps.of(definition.getProcessDefinitionId(), task.getId())
                        .timers()
                        .contains(boundary.getId());
    }

    // the engine speaks java.util.Date
    @SuppressWarnings("JavaUtilDate")
    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
