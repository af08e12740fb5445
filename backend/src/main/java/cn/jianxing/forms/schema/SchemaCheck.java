package cn.jianxing.forms.schema;

import cn.jianxing.shared.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Holds a form against the white list and answers everything that is outside it. */
public final class SchemaCheck {

    private static final int MAX_BYTES = 200_000;
    private static final int MAX_COMPONENTS = 300;
    private static final int MAX_DEPTH = 5;
    private static final Set<String> COLUMNS =
            Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "datetime");

    private final Predicate<String> feelParses;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private int components;

    private SchemaCheck(Predicate<String> feelParses) {
        this.feelParses = feelParses;
    }

    /** @param feelParses whether an expression is valid FEEL */
    public static List<FieldError> of(String formId, ObjectNode schema, Predicate<String> feelParses) {
        SchemaCheck check = new SchemaCheck(feelParses);
        if (schema.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return List.of(FieldError.of(formId, "form.schema-too-large"));
        }
        check.properties(formId, schema, AllowedProperties.ROOT);
        if (!schema.path("id").asText().equals(formId)) {
            check.error(formId, "form.schema-id");
        }
        check.children(formId, schema, 1);
        return List.copyOf(check.errors);
    }

    private void children(String where, JsonNode parent, int depth) {
        if (depth > MAX_DEPTH) {
            error(where, "form.schema-too-large");
            return;
        }
        int index = 0;
        for (JsonNode child : parent.path("components")) {
            if (++components > MAX_COMPONENTS) {
                error(where, "form.schema-too-large");
                return;
            }
            component(name(child, where + "." + index++), child, depth);
        }
    }

    private void component(String where, JsonNode component, int depth) {
        String type = component.path("type").asText();
        Map<String, PropertyRule> allowed = AllowedProperties.of(type);
        if (allowed == null || !component.isObject()) {
            errors.add(new FieldError(where, "form.schema-type", Map.of("type", type)));
            return;
        }
        properties(where, component, allowed);
        identity(where, type, component);
        condition(where, component.path("conditional").path("hide"));
        pattern(where, component.path("validate").path("pattern"));
        options(where, type, component);
        if (type.equals(Field.LIST)) {
            list(where, component, depth);
        } else {
            children(where, component, depth + 1);
        }
    }

    /** Each row asks plain questions under keys of its own; what is asked never depends on other answers there. */
    private void list(String where, JsonNode list, int depth) {
        if (!list.path("isRepeating").asBoolean()) {
            error(where, "form.schema-list");
        }
        for (JsonNode column : list.path("components")) {
            String type = column.path("type").asText();
            if (!COLUMNS.contains(type) || column.has("conditional")) {
                errors.add(new FieldError(where, "form.schema-column", Map.of("type", type)));
            }
        }
        Set<String> outside = Set.copyOf(keys);
        keys.clear();
        children(where, list, depth + 1);
        keys.clear();
        keys.addAll(outside);
    }

    private void properties(String where, JsonNode component, Map<String, PropertyRule> allowed) {
        for (Map.Entry<String, JsonNode> property : component.properties()) {
            PropertyRule rule = allowed.get(property.getKey());
            if (rule == null || !rule.test(property.getValue())) {
                errors.add(new FieldError(where, "form.schema-property", Map.of("property", property.getKey())));
            }
        }
    }

    private void identity(String where, String type, JsonNode component) {
        String id = component.path("id").asText();
        if (!id.isEmpty() && !ids.add(id)) {
            errors.add(new FieldError(where, "form.schema-duplicate", Map.of("name", id)));
        }
        boolean list = type.equals(Field.LIST);
        if (!list && !AllowedProperties.keyed(type)) {
            return;
        }
        String key = component.path(list ? "path" : "key").asText();
        if (key.isEmpty()) {
            error(where, "form.schema-key");
        } else if (!keys.add(key)) {
            errors.add(new FieldError(where, "form.schema-duplicate", Map.of("name", key)));
        }
    }

    private void condition(String where, JsonNode hide) {
        if (!hide.isTextual()) {
            return;
        }
        try {
            if (!feelParses.test(Condition.of(hide.textValue()).expression())) {
                error(where, "form.schema-condition");
            }
        } catch (IllegalArgumentException e) {
            error(where, "form.schema-condition");
        }
    }

    private void pattern(String where, JsonNode pattern) {
        if (!pattern.isTextual() || pattern.textValue().isEmpty()) {
            return;
        }
        try {
            SafePattern.compile(pattern.textValue());
        } catch (IllegalArgumentException e) {
            error(where, "form.schema-pattern");
        }
    }

    /** Options come from exactly one source; without any, nothing could ever be chosen. */
    private void options(String where, String type, JsonNode component) {
        boolean choice = Set.of("radio", "select", "checklist").contains(type);
        if (choice && component.has("values") == component.has("valuesKey")) {
            error(where, "form.schema-options");
        }
    }

    private void error(String where, String code) {
        errors.add(FieldError.of(where, code));
    }

    private static String name(JsonNode component, String position) {
        String key = component
                .path(component.path("type").asText().equals(Field.LIST) ? "path" : "key")
                .asText();
        return key.isEmpty() ? position : key;
    }
}
