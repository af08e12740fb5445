package cn.jianxing.engine.runtime;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Whether a gateway that waits for several branches lets the flow pass. */
final class Joins {

    private Joins() {}

    static boolean waits(FlowNode node) {
        return (node instanceof ParallelGateway || node instanceof InclusiveGateway)
                && node.getIncoming().size() > 1;
    }

    /** @param arrived flows by which the walk itself has come here so far */
    static boolean passes(Place place, Gateway join, Collection<String> arrived) {
        if (join instanceof ParallelGateway) {
            return arrived.size() + place.waitingAt(join.getId())
                    >= join.getIncoming().size();
        }
        return place.standing().stream()
                .filter(step -> !step.equals(join.getId()))
                .noneMatch(step -> reaches(place, step, join));
    }

    private static boolean reaches(Place place, String step, Gateway join) {
        if (!(place.model().drawing().getModelElementById(step) instanceof FlowNode start)) {
            return false;
        }
        Deque<FlowNode> open = new ArrayDeque<>(Set.of(start));
        Set<FlowNode> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (SequenceFlow flow : open.pop().getOutgoing()) {
                if (flow.getTarget().equals(join)) {
                    return true;
                }
                if (seen.add(flow.getTarget())) {
                    open.add(flow.getTarget());
                }
            }
        }
        return false;
    }
}
