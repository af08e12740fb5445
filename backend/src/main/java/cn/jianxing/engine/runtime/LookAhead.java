package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Processes.NextSteps;
import cn.jianxing.shared.NotFound;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a person, before they decide, who is asked next for each way they may decide. */
@Component
class LookAhead {

    private final TaskService tasks;
    private final Calls calls;
    private final Conditions conditions;
    private final Audiences audiences;
    private final ModelValues values;

    LookAhead(TaskService tasks, Calls calls, Conditions conditions, Audiences audiences, ModelValues values) {
        this.tasks = tasks;
        this.calls = calls;
        this.conditions = conditions;
        this.audiences = audiences;
        this.values = values;
    }

    List<NextSteps> after(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new NotFound("task.not-found");
        }
        return values.insideEngine(() -> after(task));
    }

    private List<NextSteps> after(Task task) {
        Place bare = calls.place(
                task.getProcessInstanceId(), task.getProcessDefinitionId(), tasks.getVariables(task.getId()), Set.of());
        FlowNode step = bare.model().getModelElementById(task.getTaskDefinitionKey());
        Place place = new Place(
                bare.definitionId(),
                bare.deploymentId(),
                bare.model(),
                bare.variables(),
                outputs(step),
                true,
                bare.caller());
        Gateway question = question(step);
        if (question == null) {
            return List.of(new NextSteps(null, null, trail().from(place, step)));
        }
        List<NextSteps> answers = new ArrayList<>();
        choices(question)
                .forEach((value, title) ->
                        answers.add(new NextSteps(value, title, trail().from(place.deciding(value), step))));
        SequenceFlow otherwise = Conditions.fallback(question);
        if (otherwise != null) {
            answers.add(new NextSteps(null, otherwise.getName(), trail().from(place.deciding(""), step)));
        }
        return answers;
    }

    private Trail trail() {
        return new Trail(conditions, calls, audiences);
    }

    /** Values of the form that become variables when the task is completed: unknown until then. */
    private static Set<String> outputs(FlowNode step) {
        return Arrays.stream(
                        ExtensionProperties.of(step).getOrDefault("outputs", "").split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty() && !name.equals(Place.DECISION))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, @Nullable String> choices(Gateway question) {
        Map<String, @Nullable String> choices = new LinkedHashMap<>();
        for (SequenceFlow flow : question.getOutgoing()) {
            conditions.choices(flow).forEach(value -> choices.putIfAbsent(value, flow.getName()));
        }
        return choices;
    }

    /** The first gateway behind the step that asks for the decision; records may be written on the way. */
    private @Nullable Gateway question(FlowNode step) {
        Deque<FlowNode> open = new ArrayDeque<>(List.of(step));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (SequenceFlow flow : open.pop().getOutgoing()) {
                FlowNode target = flow.getTarget();
                if (target instanceof Gateway gateway
                        && gateway.getOutgoing().stream()
                                .anyMatch(way -> !conditions.choices(way).isEmpty())) {
                    return gateway;
                }
                if ((target instanceof Gateway || target instanceof ServiceTask) && seen.add(target.getId())) {
                    open.add(target);
                }
            }
        }
        return null;
    }
}
