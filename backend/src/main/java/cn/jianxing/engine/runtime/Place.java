package cn.jianxing.engine.runtime;

import java.util.HashMap;
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
 * @param settled whether nothing on the way so far may have changed the variables
 * @param caller the process that waits for this one, null at the root
 */
record Place(
        String definitionId,
        String deploymentId,
        BpmnModelInstance model,
        Map<String, Object> variables,
        Set<String> open,
        boolean settled,
        @Nullable Caller caller) {

    static final String DECISION = "decision";

    /** @param call the step of the calling process that is left when this one ends */
    record Caller(Place place, CallActivity call) {}

    /** The same place if the person decides like this. */
    Place deciding(String choice) {
        Map<String, Object> assumed = new HashMap<>(variables);
        assumed.put(DECISION, choice);
        return new Place(definitionId, deploymentId, model, assumed, open, settled, caller);
    }

    /** After a step that may have written variables. */
    Place unsettled() {
        return new Place(definitionId, deploymentId, model, variables, open, false, caller);
    }

    /** Whether a condition that reads these names can be answered now. */
    boolean knows(Iterable<String> names) {
        for (String name : names) {
            boolean decided = name.equals(DECISION) && !open.contains(DECISION);
            if (!decided && (!settled || open.contains(name) || !variables.containsKey(name))) {
                return false;
            }
        }
        return true;
    }
}
