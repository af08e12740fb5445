package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Feel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which way a token may take out of a step, as far as that is known now. */
@Component
class Conditions {

    /** {@code decision == 'return'} in JUEL, {@code decision = "return"} in FEEL. */
    private static final Pattern CHOICE = Pattern.compile("\\bdecision\\s*={1,2}\\s*(?:'([^']*)'|\"([^\"]*)\")");

    private final ModelValues values;
    private final Feel feel;

    Conditions(ModelValues values, Feel feel) {
        this.values = values;
        this.feel = feel;
    }

    /** @param certain whether it is known that the token goes there, and not only that it may */
    record Way(SequenceFlow flow, boolean certain) {}

    List<Way> possible(Place place, FlowNode node) {
        SequenceFlow fallback = fallback(node);
        boolean one = node instanceof ExclusiveGateway;
        List<Way> ways = new ArrayList<>();
        boolean taken = false;
        boolean doubtful = false;
        for (SequenceFlow flow : node.getOutgoing()) {
            if (flow.equals(fallback) || (taken && one)) {
                continue;
            }
            Optional<Boolean> answer = answer(place, flow);
            if (answer.orElse(true)) {
                ways.add(new Way(flow, answer.isPresent() && !(one && doubtful)));
            }
            taken |= answer.orElse(false);
            doubtful |= answer.isEmpty();
        }
        if (fallback != null && !taken) {
            ways.add(new Way(fallback, !doubtful));
        }
        return ways;
    }

    /** Values of the decision that this flow asks for. */
    Set<String> choices(SequenceFlow flow) {
        Set<String> found = new LinkedHashSet<>();
        if (flow.getConditionExpression() != null) {
            Matcher matcher = CHOICE.matcher(flow.getConditionExpression().getTextContent());
            while (matcher.find()) {
                found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return found;
    }

    static @Nullable SequenceFlow fallback(FlowNode node) {
        if (node instanceof ExclusiveGateway gateway) {
            return gateway.getDefault();
        }
        return node instanceof InclusiveGateway gateway ? gateway.getDefault() : null;
    }

    /** Empty when it cannot be known yet. */
    private Optional<Boolean> answer(Place place, SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        return condition == null
                ? Optional.of(true)
                : holds(place, condition.getTextContent().trim(), condition.getLanguage());
    }

    /** Whether a condition of the model holds; empty when it reads what is not known yet. */
    Optional<Boolean> holds(Place place, String text, @Nullable String language) {
        if ("feel".equalsIgnoreCase(language)) {
            return place.knows(FeelNames.in(text))
                    ? Optional.ofNullable(feel.value(text, place.variables())).map(Boolean.TRUE::equals)
                    : Optional.empty();
        }
        return place.knows(values.reads(text))
                ? values.value(text, place.variables()).map(Boolean.TRUE::equals)
                : Optional.empty();
    }
}
