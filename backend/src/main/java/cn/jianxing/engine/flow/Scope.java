package cn.jianxing.engine.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The drawing of one process or sub-process as a graph. A boundary event that interrupts is one more way out of its
 * step; one that does not begins a way of its own beside it.
 */
final class Scope {

    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> flows = new HashMap<>();
    private final Map<String, List<String>> ways = new HashMap<>();
    private final Map<String, List<String>> sideWays = new HashMap<>();

    private Scope(Collection<FlowElement> elements) {
        for (FlowElement element : elements) {
            if (element instanceof FlowNode node) {
                nodes.put(node.getId(), node);
            } else if (element instanceof SequenceFlow flow) {
                add(flows, flow.getSource().getId(), flow.getTarget().getId());
                add(ways, flow.getSource().getId(), flow.getTarget().getId());
            }
        }
        for (FlowNode node : nodes.values()) {
            if (node instanceof BoundaryEvent event) {
                add(
                        event.cancelActivity() ? ways : sideWays,
                        event.getAttachedTo().getId(),
                        event.getId());
            }
        }
    }

    static Scope of(ModelElementInstance process) {
        return new Scope(
                process instanceof SubProcess frame ? frame.getFlowElements() : ((Process) process).getFlowElements());
    }

    Collection<FlowNode> nodes() {
        return nodes.values();
    }

    FlowNode node(String id) {
        FlowNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no step " + id);
        }
        return node;
    }

    /** Steps after this one by its sequence flows alone. */
    List<String> flowsTo(String id) {
        return flows.getOrDefault(id, List.of());
    }

    List<String> next(String id) {
        return ways.getOrDefault(id, List.of());
    }

    /** What does not wait for this step to end, e.g. its reminder. */
    List<String> beside(String id) {
        return sideWays.getOrDefault(id, List.of());
    }

    List<String> before(String id) {
        return ways.entrySet().stream()
                .flatMap(way -> way.getValue().stream().filter(id::equals).map(same -> way.getKey()))
                .collect(Collectors.toList());
    }

    /** Everything that can be reached along the ways, the beginning included, without entering the walls. */
    Set<String> reach(String from, Set<String> walls, boolean withSideWays) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            String id = open.remove();
            if (!walls.contains(id) && reached.add(id)) {
                open.addAll(next(id));
                if (withSideWays) {
                    open.addAll(beside(id));
                }
            }
        }
        return reached;
    }

    private static void add(Map<String, List<String>> edges, String from, String to) {
        edges.computeIfAbsent(from, none -> new ArrayList<>()).add(to);
    }
}
