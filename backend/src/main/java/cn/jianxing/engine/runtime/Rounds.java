package cn.jianxing.engine.runtime;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes of it when one of several rounds of a step ends. */
@Component
class Rounds {

    private static final String DONE = "nrOfCompletedInstances";
    private static final String ALL = "nrOfInstances";
    private static final String AT = "loopCounter";

    private final Conditions conditions;

    Rounds(Conditions conditions) {
        this.conditions = conditions;
    }

    /** OVER: the flow goes on. NEXT: one more is asked. OTHERS: others are still asked. UNKNOWN: any of these. */
    enum Then {
        OVER,
        NEXT,
        OTHERS,
        UNKNOWN
    }

    Then after(Place place, Activity activity) {
        if (!(activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop)) {
            return Then.OVER;
        }
        if (activity instanceof SubProcess frame && holdsRounds(frame)) {
            return Then.UNKNOWN;
        }
        Optional<Integer> all = count(place, ALL);
        Optional<Integer> done = count(place, DONE).map(before -> before + 1);
        if (all.isEmpty() || done.isEmpty()) {
            return Then.UNKNOWN;
        }
        if (done.get() >= all.get()) {
            return Then.OVER;
        }
        Then open = loop.isSequential() ? Then.NEXT : Then.OTHERS;
        CompletionCondition condition = loop.getCompletionCondition();
        if (condition == null) {
            return open;
        }
        Place counted = place.knowing(DONE, done.get()).knowing("nrOfActiveInstances", all.get() - done.get());
        return conditions
                .holds(counted, condition.getTextContent().trim(), null)
                .map(enough -> enough ? Then.OVER : open)
                .orElse(Then.UNKNOWN);
    }

    /** The rounds inside count under the same names, so those of the frame cannot be read. */
    private static boolean holdsRounds(SubProcess frame) {
        return frame.getFlowElements().stream()
                .anyMatch(part -> part instanceof Activity step && step.getLoopCharacteristics() != null);
    }

    /** The place of the round after this one. */
    Place next(Place place, Activity activity) {
        MultiInstanceLoopCharacteristics loop = (MultiInstanceLoopCharacteristics) activity.getLoopCharacteristics();
        int at = count(place, AT).orElse(0) + 1;
        Object collection = place.variables().get(Audiences.collection(loop));
        Map<String, Object> variables = new HashMap<>(place.variables());
        variables.put(AT, at);
        element(collection, at).ifPresent(element -> variables.put(loop.getCamundaElementVariable(), element));
        return new Place(place.model(), variables, place.open(), place.standing(), place.unsettledBy(), place.caller());
    }

    private static Optional<Object> element(@Nullable Object collection, int at) {
        return collection instanceof Collection<?> elements && at < elements.size()
                ? Optional.of(List.copyOf(elements).get(at))
                : Optional.empty();
    }

    private static Optional<Integer> count(Place place, String name) {
        return place.variables().get(name) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }
}
