package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Processes.Step;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** One walk through the diagram from a step to the user tasks that may come next. */
class Trail {

    private final Conditions conditions;
    private final Calls calls;
    private final Audiences audiences;
    private final Set<String> seen = new HashSet<>();
    private final Set<Step> steps = new LinkedHashSet<>();

    Trail(Conditions conditions, Calls calls, Audiences audiences) {
        this.conditions = conditions;
        this.calls = calls;
        this.audiences = audiences;
    }

    List<Step> from(Place place, FlowNode node) {
        follow(place, node);
        return List.copyOf(steps);
    }

    private void follow(Place place, FlowNode node) {
        for (SequenceFlow flow : conditions.possible(place, node)) {
            arrive(place, flow.getTarget());
        }
    }

    private void arrive(Place place, FlowNode node) {
        if (!seen.add(place.definitionId() + "/" + node.getId())) {
            return;
        }
        if (node instanceof UserTask task) {
            audiences.of(place, task).forEach(steps::add);
        } else if (node instanceof SubProcess frame) {
            begin(place, frame.getFlowElements());
        } else if (node instanceof CallActivity call) {
            calls.into(place, call)
                    .ifPresent(called -> begin(
                            called,
                            called.model()
                                    .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                                    .iterator()
                                    .next()
                                    .getFlowElements()));
        } else if (node instanceof EndEvent end) {
            leave(place, end);
        } else if (!waits(node)) {
            follow(node instanceof Task ? place.unsettled() : place, node);
        }
    }

    private void begin(Place place, Iterable<FlowElement> elements) {
        for (FlowElement element : elements) {
            if (element instanceof StartEvent start
                    && start.getEventDefinitions().isEmpty()) {
                follow(place, start);
            }
        }
    }

    private void leave(Place place, EndEvent end) {
        if (end.getParentElement() instanceof SubProcess frame) {
            continueAfter(place, frame, end);
        } else if (place.caller() != null) {
            continueAfter(place.caller().place().unsettled(), place.caller().call(), end);
        }
    }

    /** A business error leaves a frame by the boundary event that catches it, anything else by its flows. */
    private void continueAfter(Place place, Activity frame, EndEvent end) {
        boolean failed = end.getEventDefinitions().stream().anyMatch(ErrorEventDefinition.class::isInstance);
        if (!failed) {
            follow(place, frame);
            return;
        }
        for (BoundaryEvent event : place.model().getModelElementsByType(BoundaryEvent.class)) {
            if (frame.equals(event.getAttachedTo())
                    && event.getEventDefinitions().stream().anyMatch(ErrorEventDefinition.class::isInstance)) {
                follow(place, event);
            }
        }
    }

    private static boolean waits(FlowNode node) {
        return node instanceof IntermediateCatchEvent
                || node instanceof EventBasedGateway
                || node instanceof ReceiveTask;
    }
}
