package cn.jianxing.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The plain values of a submission, as a process keeps them. */
public final class Scalars {

    private Scalars() {}

    public static Map<String, Object> of(ObjectNode data) {
        Map<String, Object> values = new HashMap<>();
        data.fields()
                .forEachRemaining(
                        field -> scalar(field.getValue()).ifPresent(value -> values.put(field.getKey(), value)));
        return values;
    }

    private static Optional<Object> scalar(JsonNode node) {
        if (node.isTextual()) {
            return Optional.of(node.textValue());
        }
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        if (node.isInt()) {
            return Optional.of(node.intValue());
        }
        if (node.isIntegralNumber()) {
            return Optional.of(node.longValue());
        }
        return node.isNumber() ? Optional.of(node.doubleValue()) : Optional.empty();
    }
}
