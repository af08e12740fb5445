package cn.jianxing.engine.runtime;

import cn.jianxing.engine.RoutineSteps;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Follows a single token: as soon as it might take two ways, or several are asked, it is no routine any more. */
@Component
class OneWay implements RoutineSteps {

    private final TaskService tasks;
    private final Calls calls;
    private final Conditions conditions;
    private final ModelValues values;

    OneWay(TaskService tasks, Calls calls, Conditions conditions, ModelValues values) {
        this.tasks = tasks;
        this.calls = calls;
        this.conditions = conditions;
        this.values = values;
    }

    @Override
    public boolean oneWay(String taskId, String decision) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task != null && values.insideEngine(() -> oneWay(task, decision));
    }

    private boolean oneWay(Task task, String decision) {
        Place bare = calls.place(
                task.getProcessInstanceId(), task.getProcessDefinitionId(), tasks.getVariables(task.getId()), Set.of());
        FlowNode step = bare.model().drawing().getModelElementById(task.getTaskDefinitionKey());
        Place place = bare.asking(outputs(step)).knowing(Place.DECISION, decision);
        return !severalAsked(place, step) && leaves(place, step, new HashSet<>());
    }

    /** Values of the form that become variables when the task is completed: unknown until then. */
    private static Set<String> outputs(FlowNode step) {
        return Arrays.stream(
                        ExtensionProperties.of(step).getOrDefault("outputs", "").split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty() && !name.equals(Place.DECISION))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Itself, or a frame or call around it, is worked on by several. */
    private static boolean severalAsked(Place place, FlowElement step) {
        if (step instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            return true;
        }
        if (step.getParentElement() instanceof SubProcess frame) {
            return severalAsked(place, frame);
        }
        Place.Caller caller = place.caller();
        return caller != null && severalAsked(caller.place(), caller.call());
    }

    private boolean leaves(Place place, FlowNode node, Set<String> seen) {
        List<Conditions.Way> ways = conditions.possible(place, node);
        return ways.size() == 1 && arrives(place, ways.get(0).flow().getTarget(), seen);
    }

    private boolean arrives(Place place, FlowNode node, Set<String> seen) {
        boolean again = !seen.add(place.model().definitionId() + "/" + node.getId());
        if (again || (node instanceof Activity activity && activity.getLoopCharacteristics() != null)) {
            return false;
        }
        if (node instanceof UserTask) {
            return true;
        }
        if (node instanceof SubProcess frame) {
            return begins(place, frame.getFlowElements(), seen);
        }
        if (node instanceof CallActivity call) {
            return calls.into(place, call)
                    .map(called -> begins(called, process(called).getFlowElements(), seen))
                    .orElse(false);
        }
        if (node instanceof EndEvent end) {
            return ends(place, end, seen);
        }
        boolean waits = node instanceof IntermediateCatchEvent || node instanceof ReceiveTask;
        return !waits
                && leaves(
                        node instanceof org.camunda.bpm.model.bpmn.instance.Task
                                ? place.unsettled(node.getName())
                                : place,
                        node,
                        seen);
    }

    private static Process process(Place place) {
        return place.model()
                .drawing()
                .getModelElementsByType(Process.class)
                .iterator()
                .next();
    }

    private boolean begins(Place place, Iterable<FlowElement> elements, Set<String> seen) {
        for (FlowElement element : elements) {
            if (element instanceof StartEvent start
                    && start.getEventDefinitions().isEmpty()) {
                return leaves(place, start, seen);
            }
        }
        return false;
    }

    private boolean ends(Place place, EndEvent end, Set<String> seen) {
        if (!end.getEventDefinitions().isEmpty()) {
            return end.getEventDefinitions().stream().allMatch(TerminateEventDefinition.class::isInstance)
                    && place.caller() == null;
        }
        if (end.getParentElement() instanceof SubProcess frame) {
            return leaves(place, frame, seen);
        }
        Place.Caller caller = place.caller();
        return caller == null || leaves(caller.place().unsettled(caller.call().getName()), caller.call(), seen);
    }
}
