package cn.jianxing.inbox.process;

import cn.jianxing.engine.StepPolicy;
import cn.jianxing.inbox.domain.TaskInHand;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an open task and its drawing from the engine. */
@Component
public class TaskReader {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;
    private final Map<String, StepPolicy> policies = new ConcurrentHashMap<>();

    TaskReader(TaskService tasks, RuntimeService runtime, RepositoryService repository, HistoryService history) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
    }

    /** The task if it is still open. */
    public Optional<TaskInHand> find(String taskId, String caseId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        try {
            return task == null ? Optional.empty() : Optional.of(inHand(task, caseId));
        } catch (NullValueException problem) {
            // somebody who only looks holds no lock: the task may be completed between two questions about it
            if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    /** Extension properties of the step of a task that has ended. */
    public Map<String, String> propertiesOfFinished(String taskId) {
        HistoricTaskInstance task =
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        return task == null ? Map.of() : properties(drawn(task.getProcessDefinitionId(), task.getTaskDefinitionKey()));
    }

    /** What a step of a released model lays down; a released model never changes. */
    public StepPolicy policy(String definitionId, String stepId) {
        return policies.computeIfAbsent(
                definitionId + "/" + stepId, key -> StepPolicy.of(properties(drawn(definitionId, stepId))));
    }

    private UserTask drawn(String definitionId, String stepId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementById(stepId);
    }

    private TaskInHand inHand(Task task, String caseId) {
        UserTask drawn = drawn(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return new TaskInHand(
                task.getId(),
                caseId,
                task.getTaskDefinitionKey(),
                Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                audiences(task.getId()),
                task.getAssignee(),
                task.getDelegationState() == DelegationState.PENDING ? task.getOwner() : null,
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()),
                task.isSuspended(),
                properties(drawn),
                task.getCamundaFormRef() == null
                        ? null
                        : task.getCamundaFormRef().getKey(),
                formDefinition(task, drawn),
                tasks.getVariables(task.getId()));
    }

    private List<String> audiences(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static Map<String, String> properties(UserTask drawn) {
        if (drawn.getExtensionElements() == null) {
            return Map.of();
        }
        return drawn.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    /** A called process that is handed its form by the caller finds it in the caller's release. */
    private String formDefinition(Task task, UserTask drawn) {
        String reference = drawn.getCamundaFormRef();
        if (reference == null || !reference.contains("{")) {
            return task.getProcessDefinitionId();
        }
        var caller = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(task.getProcessInstanceId())
                .singleResult();
        return caller == null ? task.getProcessDefinitionId() : caller.getProcessDefinitionId();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
