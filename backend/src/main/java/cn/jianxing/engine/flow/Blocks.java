package cn.jianxing.engine.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/**
 * The parallel and inclusive parts of a scope. Only a part that is entered at one gateway and left at the matching one
 * tells what must be open inside it; every other way of splitting is remembered as unproven.
 */
final class Blocks {

    private final Scope scope;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> unproven = new LinkedHashSet<>();

    private Blocks(Scope scope) {
        this.scope = scope;
    }

    static Blocks of(Scope scope) {
        Blocks found = new Blocks(scope);
        for (FlowNode node : scope.nodes()) {
            if (found.splits(node)) {
                found.matching(node).ifPresentOrElse(found.blocks::add, () -> found.unproven.add(node.getId()));
            }
            if (found.sideWayComesBack(node.getId())) {
                found.unproven.add(node.getId());
            }
        }
        return found;
    }

    /** Blocks in which the step lies, the gateways at both ends not counted. */
    List<Block> around(String id) {
        return blocks.stream().filter(block -> block.branch(id).isPresent()).toList();
    }

    /** Splits whose tokens cannot be followed and that may have made or may meet a token on this way. */
    boolean unprovenNear(String id, Set<String> region) {
        return unproven.stream()
                .anyMatch(split -> region.contains(split)
                        || scope.reach(split, Set.of(), true).contains(id));
    }

    private Optional<Block> matching(FlowNode fork) {
        return scope.nodes().stream()
                .filter(join -> joins(fork, join))
                .flatMap(join -> block(fork.getId(), join.getId()).stream())
                .findFirst();
    }

    private Optional<Block> block(String fork, String join) {
        List<Set<String>> branches = scope.next(fork).stream()
                .map(first -> scope.reach(first, Set.of(join), false))
                .toList();
        Set<String> all = new HashSet<>();
        for (Set<String> branch : branches) {
            if (!closed(branch, fork, join) || branch.stream().anyMatch(id -> !all.add(id))) {
                return Optional.empty();
            }
        }
        Set<String> inside = new HashSet<>(all);
        inside.add(fork);
        return inside.containsAll(scope.before(join)) ? Optional.of(new Block(fork, join, branches)) : Optional.empty();
    }

    /** Entered from the fork alone, left to the join alone, once, with no end on the way that forgets the others. */
    private boolean closed(Set<String> branch, String fork, String join) {
        if (branch.isEmpty()) {
            return true;
        }
        if (branch.contains(fork)) {
            return false;
        }
        long leaving = branch.stream()
                .flatMap(id -> scope.next(id).stream())
                .filter(join::equals)
                .count();
        return leaving == 1
                && branch.stream().noneMatch(id -> forgets(scope.node(id)))
                && branch.stream()
                        .allMatch(id -> scope.before(id).stream()
                                .allMatch(before -> before.equals(fork) || branch.contains(before)));
    }

    private boolean sideWayComesBack(String id) {
        if (scope.beside(id).isEmpty()) {
            return false;
        }
        Set<String> main = new HashSet<>();
        scope.nodes().stream()
                .filter(StartEvent.class::isInstance)
                .forEach(start -> main.addAll(scope.reach(start.getId(), Set.of(), false)));
        return scope.beside(id).stream()
                .flatMap(event -> scope.reach(event, Set.of(), false).stream())
                .anyMatch(main::contains);
    }

    private boolean splits(FlowNode node) {
        return scope.flowsTo(node.getId()).size() > 1
                && !(node instanceof ExclusiveGateway)
                && !(node instanceof EventBasedGateway);
    }

    private boolean joins(FlowNode fork, FlowNode join) {
        boolean alike = (fork instanceof ParallelGateway && join instanceof ParallelGateway)
                || (fork instanceof InclusiveGateway && join instanceof InclusiveGateway);
        return alike
                && !fork.equals(join)
                && scope.before(fork.getId()).size() <= 1
                && scope.flowsTo(join.getId()).size() <= 1
                && scope.before(join.getId()).size()
                        == scope.flowsTo(fork.getId()).size();
    }

    private static boolean forgets(FlowNode node) {
        return node instanceof EndEvent end
                && end.getEventDefinitions().stream()
                        .noneMatch(kind ->
                                kind instanceof ErrorEventDefinition || kind instanceof TerminateEventDefinition);
    }

    /** @param branches steps of each branch; a branch may be empty */
    record Block(String fork, String join, List<Set<String>> branches) {

        Optional<Set<String>> branch(String id) {
            return branches.stream().filter(branch -> branch.contains(id)).findFirst();
        }

        Stream<String> steps() {
            return branches.stream().flatMap(Set::stream);
        }
    }
}
