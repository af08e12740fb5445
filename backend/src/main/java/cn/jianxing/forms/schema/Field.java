package cn.jianxing.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, or a group of them.
 *
 * @param key where the answer is stored; null for texts, separators and groups
 * @param hide condition under which it is not asked
 */
public record Field(
        String type, @Nullable String key, @Nullable String hide, List<Field> children, ObjectNode json) {

    private static final Set<String> DISPLAYS = Set.of("unitDisplay", "personDisplay");

    /** The whole form as one group. */
    public static Field root(ObjectNode schema) {
        return of(schema);
    }

    private static Field of(ObjectNode json) {
        List<Field> children = new ArrayList<>();
        for (JsonNode child : json.path("components")) {
            if (child instanceof ObjectNode component) {
                children.add(of(component));
            }
        }
        JsonNode hide = json.path("conditional").path("hide");
        return new Field(
                json.path("type").asText(),
                json.path("key").isTextual() ? json.path("key").textValue() : null,
                hide.isTextual() ? hide.textValue() : null,
                List.copyOf(children),
                json);
    }

    /** This field and all below it. */
    public Stream<Field> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Field::all));
    }

    /** All questions that have an answer. */
    public List<Field> keyed() {
        return all().filter(field -> field.key != null).toList();
    }

    /** The key of a question; only for fields of {@link #keyed()}. */
    public String name() {
        return key == null ? "" : key;
    }

    public boolean readOnly() {
        return DISPLAYS.contains(type)
                || json.path("readonly").asBoolean()
                || json.path("disabled").asBoolean();
    }

    public boolean required() {
        return rule("required").asBoolean();
    }

    public JsonNode rule(String name) {
        return json.path("validate").path(name);
    }

    public OptionalInt limit(String name) {
        return rule(name).isInt() ? OptionalInt.of(rule(name).intValue()) : OptionalInt.empty();
    }

    public @Nullable BigDecimal decimal(String name) {
        JsonNode value = rule(name);
        return value.isNumber() ? new BigDecimal(value.asText()) : null;
    }
}
