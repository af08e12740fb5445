package cn.jianxing.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a property of a form component may hold. */
interface PropertyRule extends Predicate<JsonNode> {

    Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    Set<String> NOT_KEYS = Set.of("constructor", "prototype", "toString", "valueOf", "hasOwnProperty");
    Pattern ACTIVE = Pattern.compile("<[a-zA-Z/!?]|\\{\\{|(?i:javascript|vbscript|data)\\s*:");
    int MAX_OPTIONS = 200;
    int MAX_OPTION = 200;

    /** Plain words: neither an expression nor a template nor markup. */
    static PropertyRule words(int max) {
        return value -> value.isTextual()
                && value.textValue().length() <= max
                && !value.textValue().startsWith("=")
                && !ACTIVE.matcher(value.textValue()).find();
    }

    static PropertyRule name() {
        return value ->
                value.isTextual() && NAME.matcher(value.textValue()).matches() && !NOT_KEYS.contains(value.textValue());
    }

    static PropertyRule yesNo() {
        return JsonNode::isBoolean;
    }

    static PropertyRule count(int max) {
        return value -> value.isInt() && value.intValue() >= 0 && value.intValue() <= max;
    }

    static PropertyRule number() {
        return value -> value.isNumber() && value.asText().length() <= 20;
    }

    static PropertyRule positive() {
        return value -> number().test(value) && new BigDecimal(value.asText()).signum() > 0;
    }

    static PropertyRule oneOf(String... allowed) {
        return value -> value.isTextual() && Set.of(allowed).contains(value.textValue());
    }

    static PropertyRule constant() {
        return value -> value.isNumber()
                || value.isBoolean()
                || value.isNull()
                || words(2000).test(value);
    }

    static PropertyRule constants() {
        return value -> constant().test(value) || (value.isArray() && all(value, words(MAX_OPTION)));
    }

    static PropertyRule object(Map<String, PropertyRule> properties) {
        return value -> value.isObject()
                && value.properties().stream()
                        .allMatch(entry -> properties.containsKey(entry.getKey())
                                && properties.get(entry.getKey()).test(entry.getValue()));
    }

    static PropertyRule wordsByName() {
        return value -> value.isObject()
                && value.size() <= 20
                && value.properties().stream()
                        .allMatch(entry ->
                                entry.getKey().length() <= 64 && words(500).test(entry.getValue()));
    }

    /** Options with values that differ. */
    static PropertyRule options() {
        PropertyRule option = object(Map.of("label", words(MAX_OPTION), "value", words(MAX_OPTION)));
        return value -> value.isArray() && value.size() <= MAX_OPTIONS && all(value, option) && differ(value);
    }

    static PropertyRule orNull(PropertyRule rule) {
        return value -> value.isNull() || rule.test(value);
    }

    private static boolean all(JsonNode list, PropertyRule rule) {
        for (JsonNode element : list) {
            if (!rule.test(element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean differ(JsonNode options) {
        Set<String> seen = new HashSet<>();
        for (JsonNode option : options) {
            if (option.path("value").asText().isEmpty()
                    || !seen.add(option.path("value").asText())) {
                return false;
            }
        }
        return true;
    }
}
