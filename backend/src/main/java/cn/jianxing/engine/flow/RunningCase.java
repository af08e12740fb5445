package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations.OpenTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reads where a case stands: the scopes around a step, what is open in them, and what was done. */
@Component
class RunningCase {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final TaskService tasks;
    private final RepositoryService repository;

    RunningCase(RuntimeService runtime, HistoryService history, TaskService tasks, RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.tasks = tasks;
        this.repository = repository;
    }

    Optional<HistoricTaskInstance> task(String taskId) {
        return Optional.ofNullable(
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult());
    }

    /** The scopes around a running step, from the inside out, through the calling processes. */
    List<Frame> around(String instanceId, String activityInstanceId) {
        List<Frame> frames = new ArrayList<>();
        ActivityInstance tree = runtime.getActivityInstance(instanceId);
        if (tree != null) {
            List<ActivityInstance> path = path(tree, activityInstanceId);
            for (int i = path.size() - 2; i >= 0; i--) {
                if (isScope(path.get(i))) {
                    frames.add(frame(path.get(i), path.get(i + 1)));
                }
            }
            call(instanceId).ifPresent(call -> frames.addAll(around(call.getProcessInstanceId(), call.getId())));
        }
        return frames;
    }

    /** From the process down to a running element; empty when it does not run. */
    List<ActivityInstance> path(String instanceId, String activityInstanceId) {
        ActivityInstance tree = runtime.getActivityInstance(instanceId);
        return tree == null ? List.of() : path(tree, activityInstanceId);
    }

    /** The scope with this id if it still runs. */
    Optional<Frame> place(String instanceId, String scopeId, String element) {
        ActivityInstance tree = runtime.getActivityInstance(instanceId);
        return tree == null
                ? Optional.empty()
                : Frame.all(tree)
                        .filter(instance -> instance.getId().equals(scopeId))
                        .filter(RunningCase::isScope)
                        .findFirst()
                        .map(found -> frame(found, element));
    }

    ActivityInstance tree(String instanceId) {
        return runtime.getActivityInstance(instanceId);
    }

    /** What was done of a scope, the latest first. */
    List<HistoricActivityInstance> done(Frame frame) {
        List<HistoricActivityInstance> ended = history.createHistoricActivityInstanceQuery()
                .processInstanceId(frame.instanceId())
                .finished()
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .orderPartiallyByOccurrence()
                .desc()
                .list();
        return ended.stream()
                .filter(past -> frame.place().getId().equals(past.getParentActivityInstanceId()))
                .filter(past -> !past.isCanceled() || leftWithAnswers(past, ended))
                .toList();
    }

    /** A round that went on without the last signers was cancelled with what they were asked, but it was done. */
    private static boolean leftWithAnswers(HistoricActivityInstance past, List<HistoricActivityInstance> ended) {
        return past.getActivityId().endsWith(Frame.BODY)
                && ended.stream()
                        .anyMatch(round ->
                                !round.isCanceled() && past.getId().equals(round.getParentActivityInstanceId()));
    }

    Optional<HistoricActivityInstance> activity(String activityInstanceId) {
        return Optional.ofNullable(history.createHistoricActivityInstanceQuery()
                .activityInstanceId(activityInstanceId)
                .singleResult());
    }

    List<HistoricActivityInstance> everythingIn(String instanceId) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .list();
    }

    /** Open tasks at and below a running element, called processes included. */
    Stream<Task> tasks(ActivityInstance below) {
        return Frame.all(below).flatMap(instance -> {
            List<Task> own = tasks.createTaskQuery()
                    .activityInstanceIdIn(instance.getId())
                    .initializeFormKeys()
                    .list();
            return Stream.concat(own.stream(), called(instance).flatMap(tree -> tasks(tree)));
        });
    }

    Stream<ActivityInstance> called(ActivityInstance instance) {
        if (!"callActivity".equals(instance.getActivityType())) {
            return Stream.empty();
        }
        return activity(instance.getId()).stream()
                .map(HistoricActivityInstance::getCalledProcessInstanceId)
                .filter(Objects::nonNull)
                .map(runtime::getActivityInstance)
                .filter(Objects::nonNull);
    }

    static OpenTask open(Task task) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                task.getAssignee());
    }

    private Optional<HistoricActivityInstance> call(String instanceId) {
        ProcessInstance caller = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(instanceId)
                .singleResult();
        return caller == null
                ? Optional.empty()
                : everythingIn(caller.getId()).stream()
                        .filter(activity -> instanceId.equals(activity.getCalledProcessInstanceId()))
                        .findFirst();
    }

    private Frame frame(ActivityInstance place, ActivityInstance current) {
        return frame(place, Frame.element(current.getActivityId()));
    }

    private Frame frame(ActivityInstance place, String current) {
        ProcessDefinition definition = repository.getProcessDefinition(place.getProcessDefinitionId());
        Scope scope = Scope.of(repository
                .getBpmnModelInstance(definition.getId())
                .getModelElementById(
                        place.getActivityId().equals(definition.getId())
                                ? definition.getKey()
                                : place.getActivityId()));
        return new Frame(place.getProcessInstanceId(), definition.getKey(), scope, place, current);
    }

    private static boolean isScope(ActivityInstance instance) {
        return "processDefinition".equals(instance.getActivityType())
                || "subProcess".equals(instance.getActivityType());
    }

    private static List<ActivityInstance> path(ActivityInstance from, String id) {
        if (from.getId().equals(id)) {
            return List.of(from);
        }
        for (ActivityInstance child : from.getChildActivityInstances()) {
            List<ActivityInstance> below = path(child, id);
            if (!below.isEmpty()) {
                List<ActivityInstance> path = new ArrayList<>();
                path.add(from);
                path.addAll(below);
                return path;
            }
        }
        return List.of();
    }
}
