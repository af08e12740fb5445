package cn.jianxing.forms.validation;

import cn.jianxing.engine.Feel;
import cn.jianxing.forms.schema.Condition;
import cn.jianxing.forms.schema.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields a person does not see, given all answers; the browser decides the same way. */
final class Visibility {

    private final Feel feel;

    Visibility(Feel feel) {
        this.feel = feel;
    }

    /**
     * Keys that are hidden. Asked twice, the second time without the answers found hidden, because the browser shows
     * fields by the answers that are still visible.
     */
    Set<String> hidden(Field form, ObjectNode answers) {
        Set<String> first = new HashSet<>();
        collect(form, answers, false, first);
        if (first.isEmpty()) {
            return first;
        }
        ObjectNode visible = answers.deepCopy();
        visible.remove(first);
        Set<String> all = new HashSet<>(first);
        collect(form, visible, false, all);
        return all;
    }

    private void collect(Field field, ObjectNode answers, boolean parentHidden, Set<String> hidden) {
        boolean isHidden = parentHidden || (field.hide() != null && holds(field.hide(), answers));
        if (isHidden && field.key() != null) {
            hidden.add(field.key());
        }
        if (!field.isList()) {
            field.children().forEach(child -> collect(child, answers, isHidden, hidden));
        }
    }

    /**
     * A condition without a value hides the field, too: form-js reads it as a test of nothing against nothing. The same
     * test stands inside a {@code not(...)} around the whole.
     */
    private boolean holds(String hide, ObjectNode answers) {
        Condition condition;
        try {
            condition = Condition.of(hide);
        } catch (IllegalArgumentException e) {
            return false;
        }
        Map<String, Object> variables = new HashMap<>();
        for (String name : condition.names()) {
            Object value = plain(Answers.of(answers, name));
            if (value != null) {
                variables.put(name, value);
            }
        }
        Object value = feel.value(condition.expression(), variables);
        return (value == null || Boolean.TRUE.equals(value)) != condition.negated();
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isNumber()) {
            return Answers.decimal(node);
        }
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.forEach(element -> list.add(plain(element)));
            return list;
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new HashMap<>();
            node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
            return map;
        }
        return null;
    }
}
