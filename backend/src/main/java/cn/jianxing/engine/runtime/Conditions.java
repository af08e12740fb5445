package cn.jianxing.engine.runtime;

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
import org.springframework.stereotype.Component;

/** Which way a token may take out of a step, as far as that is known now. */
@Component
class Conditions {

    /** {@code decision == 'return'} in JUEL, {@code decision = "return"} in FEEL. */
    private static final Pattern CHOICE = Pattern.compile("\\bdecision\\s*={1,2}\\s*(?:'([^']*)'|\"([^\"]*)\")");

    private final ModelValues values;

    Conditions(ModelValues values) {
        this.values = values;
    }

    List<SequenceFlow> possible(Place place, FlowNode node) {
        SequenceFlow fallback = fallback(node);
        List<SequenceFlow> taken = new ArrayList<>();
        boolean certain = false;
        for (SequenceFlow flow : node.getOutgoing()) {
            if (flow.equals(fallback) || (certain && node instanceof ExclusiveGateway)) {
                continue;
            }
            Optional<Boolean> answer = answer(place, flow);
            if (answer.orElse(true)) {
                taken.add(flow);
            }
            certain |= answer.orElse(false);
        }
        if (fallback != null && !certain) {
            taken.add(fallback);
        }
        return taken;
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

    static @org.jspecify.annotations.Nullable SequenceFlow fallback(FlowNode node) {
        if (node instanceof ExclusiveGateway gateway) {
            return gateway.getDefault();
        }
        return node instanceof InclusiveGateway gateway ? gateway.getDefault() : null;
    }

    /** Empty when it cannot be known yet. */
    private Optional<Boolean> answer(Place place, SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        if (condition == null) {
            return Optional.of(true);
        }
        String text = condition.getTextContent().trim();
        if ("feel".equalsIgnoreCase(condition.getLanguage())) {
            return feel(place, text);
        }
        return place.knows(values.reads(text))
                ? values.value(text, place.variables()).map(Boolean.TRUE::equals)
                : Optional.empty();
    }

    /** Only a plain comparison of the decision is read ahead; anything richer stays open. */
    private static Optional<Boolean> feel(Place place, String text) {
        Matcher matcher = CHOICE.matcher(text);
        return matcher.matches() && place.knows(List.of(Place.DECISION))
                ? Optional.of(matcher.group(matcher.group(1) == null ? 2 : 1)
                        .equals(place.variables().get(Place.DECISION)))
                : Optional.empty();
    }
}
