package cn.jianxing.engine.flow;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Where a token that leaves a step first comes to rest.
 *
 * @param recorded whether the system does something on the way that cannot be taken back by moving tokens
 */
record FirstWaits(Set<String> steps, boolean recorded) {

    private static final Set<String> SILENT = Set.of(
            "startEvent",
            "noneEndEvent",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "multiInstanceBody");

    static FirstWaits after(Scope scope, String step) {
        Set<String> rests = new HashSet<>();
        boolean recorded = follow(scope, step, rests, new HashSet<>());
        return new FirstWaits(rests, recorded);
    }

    /** Somebody or the system did something there. */
    static boolean isAct(HistoricActivityInstance activity) {
        return !SILENT.contains(activity.getActivityType());
    }

    private static boolean follow(Scope scope, String from, Set<String> rests, Set<String> seen) {
        boolean recorded = false;
        for (String next : scope.flowsTo(from)) {
            recorded |= arrive(scope, scope.node(next), rests, seen);
        }
        return recorded;
    }

    private static boolean arrive(Scope scope, FlowNode node, Set<String> rests, Set<String> seen) {
        boolean ends = node instanceof EndEvent end && end.getEventDefinitions().isEmpty();
        if (!seen.add(node.getId()) || ends) {
            return false;
        }
        if (passes(scope, node)) {
            return follow(scope, node.getId(), rests, seen);
        }
        rests.add(node.getId());
        return records(node);
    }

    private static boolean passes(Scope scope, FlowNode node) {
        boolean split = node instanceof ParallelGateway || node instanceof InclusiveGateway;
        return node instanceof ExclusiveGateway
                || (split && scope.before(node.getId()).size() == 1);
    }

    private static boolean records(FlowNode node) {
        boolean people = node instanceof UserTask || node instanceof ReceiveTask;
        return node instanceof EndEvent || node instanceof IntermediateThrowEvent || (node instanceof Task && !people);
    }
}
