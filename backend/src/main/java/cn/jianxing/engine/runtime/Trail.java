package cn.jianxing.engine.runtime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One walk through the diagram from a step to what comes of leaving it. */
class Trail {

    private final Sources sources;
    private final Foreseen foreseen = new Foreseen();
    private final Map<String, Boolean> seen = new HashMap<>();
    private final Map<String, Set<String>> arrived = new HashMap<>();

    Trail(Sources sources) {
        this.sources = sources;
    }

    /** What a walk asks on the way. */
    @Component
    record Sources(
            Conditions conditions,
            Calls calls,
            Audiences audiences,
            DryDecisions decisions,
            Rounds rounds,
            Writes writes) {}

    Foreseen from(Place place, Activity step) {
        finish(place, step, null);
        return foreseen;
    }

    /** @param doubt what decides whether the walk comes here at all; null when that is certain */
    private void finish(Place place, Activity activity, @Nullable String doubt) {
        switch (sources.rounds().after(place, activity)) {
            case OVER -> follow(place, activity, doubt);
            case OTHERS -> foreseen.wait("rounds", activity.getName());
            case NEXT -> nextRound(sources.rounds().next(place, activity), activity, doubt);
            case UNKNOWN -> {
                foreseen.wait("rounds", activity.getName());
                follow(place, activity, doubt == null ? name(activity) : doubt);
            }
        }
    }

    private void nextRound(Place place, Activity activity, @Nullable String doubt) {
        if (activity instanceof UserTask task) {
            sources.audiences().again(place, task, doubt).forEach(foreseen::step);
        } else if (activity instanceof SubProcess frame) {
            begin(place, frame.getFlowElements(), doubt);
        } else {
            foreseen.wait("rounds", activity.getName());
        }
    }

    private void follow(Place place, FlowNode node, @Nullable String doubt) {
        for (Conditions.Way way : sources.conditions().possible(place, node)) {
            String unknown = place.unsettledBy() == null ? name(node) : place.unsettledBy();
            arrive(place, way.flow(), way.certain() || doubt != null ? doubt : unknown);
        }
    }

    private void arrive(Place place, SequenceFlow flow, @Nullable String doubt) {
        FlowNode node = flow.getTarget();
        String key = place.model().definitionId() + "/" + node.getId();
        if (node instanceof Gateway join && Joins.waits(node)) {
            Set<String> flows = arrived.computeIfAbsent(key, id -> new HashSet<>());
            flows.add(flow.getId());
            if (!Joins.passes(place, join, flows)) {
                foreseen.wait("branches", node.getName());
                return;
            }
        }
        // known again without doubt is worth a second look
        Boolean certainBefore = seen.get(key);
        if (certainBefore != null && (certainBefore || doubt != null)) {
            return;
        }
        seen.put(key, doubt == null);
        enter(place, node, doubt);
    }

    private void enter(Place place, FlowNode node, @Nullable String doubt) {
        if (node instanceof UserTask task) {
            sources.audiences().of(place, task, doubt).forEach(foreseen::step);
        } else if (node instanceof SubProcess frame) {
            begin(place, frame.getFlowElements(), doubt);
        } else if (node instanceof CallActivity call) {
            sources.calls()
                    .into(place, call)
                    .ifPresent(called -> begin(
                            called,
                            called.model()
                                    .drawing()
                                    .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                                    .iterator()
                                    .next()
                                    .getFlowElements(),
                            doubt));
        } else if (node instanceof EndEvent end) {
            leave(place, end, doubt);
        } else if (node instanceof EventBasedGateway choice) {
            choice.getOutgoing()
                    .forEach(way -> foreseen.wait("event", way.getTarget().getName()));
        } else if (node instanceof IntermediateCatchEvent || node instanceof ReceiveTask) {
            foreseen.wait("event", node.getName());
        } else {
            follow(after(place, node), node, doubt);
        }
    }

    private Place after(Place place, FlowNode node) {
        if (node instanceof BusinessRuleTask step) {
            return sources.decisions().after(place, step);
        }
        return node instanceof ServiceTask step ? sources.writes().after(place, step) : place;
    }

    private void begin(Place place, Iterable<FlowElement> elements, @Nullable String doubt) {
        for (FlowElement element : elements) {
            if (element instanceof StartEvent start
                    && start.getEventDefinitions().isEmpty()) {
                follow(place, start, doubt);
            }
        }
    }

    private void leave(Place place, EndEvent end, @Nullable String doubt) {
        if (end.getParentElement() instanceof SubProcess frame) {
            continueAfter(place, frame, end, doubt);
        } else if (place.caller() != null) {
            Place calling = place.caller().place().unsettled(name(place.caller().call()));
            continueAfter(calling, place.caller().call(), end, doubt);
        } else {
            foreseen.ends(end.getName(), doubt);
        }
    }

    /** A business error leaves a frame by the boundary event that catches it, anything else by its flows. */
    private void continueAfter(Place place, Activity frame, EndEvent end, @Nullable String doubt) {
        boolean failed = end.getEventDefinitions().stream().anyMatch(ErrorEventDefinition.class::isInstance);
        if (!failed) {
            finish(place, frame, doubt);
            return;
        }
        for (BoundaryEvent event : place.model().drawing().getModelElementsByType(BoundaryEvent.class)) {
            if (frame.equals(event.getAttachedTo())
                    && event.getEventDefinitions().stream().anyMatch(ErrorEventDefinition.class::isInstance)) {
                follow(place, event, doubt);
            }
        }
    }

    private static String name(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }
}
