package cn.jianxing.engine.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.jspecify.annotations.Nullable;

/**
 * One process in which a walk ahead stands.
 *
 * @param variables what is known now
 * @param open names whose values are still to be decided; conditions that read them cannot be answered
 * @param standing ids of the steps and gateways at which other tokens of the instance stand, one for each
 * @param unsettledBy name of a step on the way that may have changed any variable; null when there is none
 * @param caller the process that waits for this one, null at the root
 */
record Place(
        Model model,
        Map<String, Object> variables,
        Set<String> open,
        List<String> standing,
        @Nullable String unsettledBy,
        @Nullable Caller caller) {

    static final String DECISION = "decision";
    /** What a case begins with and nothing changes. */
    private static final Set<String> FIXED = Set.of("caseId", "caseNo", "subjectUnit", "starter", "year");

    /** A deployed process. */
    record Model(String definitionId, String deploymentId, BpmnModelInstance drawing) {}

    /** @param call the step of the calling process that is left when this one ends */
    record Caller(Place place, CallActivity call) {}

    Place knowing(String name, Object value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(name, value);
        Set<String> less = new HashSet<>(open);
        less.remove(name);
        return new Place(model, more, less, standing, unsettledBy, caller);
    }

    Place asking(Collection<String> names) {
        Set<String> more = new HashSet<>(open);
        more.addAll(names);
        return new Place(model, variables, more, standing, unsettledBy, caller);
    }

    /** After a step that may have written variables. */
    Place unsettled(@Nullable String by) {
        return new Place(model, variables, open, standing, unsettledBy == null ? by : unsettledBy, caller);
    }

    /** Without the token that walks. */
    Place without(String step) {
        List<String> others = new ArrayList<>(standing);
        others.remove(step);
        return new Place(model, variables, open, others, unsettledBy, caller);
    }

    int waitingAt(String gateway) {
        return Collections.frequency(standing, gateway);
    }

    /** Whether a condition that reads these names can be answered now. */
    boolean knows(Iterable<String> names) {
        for (String name : names) {
            boolean decided = name.equals(DECISION) && !open.contains(DECISION);
            boolean fixed = FIXED.contains(name) && variables.containsKey(name);
            boolean kept = unsettledBy == null && !open.contains(name) && variables.containsKey(name);
            if (!decided && !fixed && !kept) {
                return false;
            }
        }
        return true;
    }
}
