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
 * One question of a form, or a group of them, or a list whose rows ask the same questions again and again.
 *
 * @param key where the answer is stored; null for texts, separators and groups
 * @param hide condition under which it is not asked
 */
public record Field(
        String type, @Nullable String key, @Nullable String hide, List<Field> children, ObjectNode json) {

    public static final String LIST = "dynamiclist";
    public static final int MOST_ROWS = 200;
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
        String type = json.path("type").asText();
        JsonNode key = json.path(type.equals(LIST) ? "path" : "key");
        return new Field(
                type,
                key.isTextual() ? key.textValue() : null,
                hide.isTextual() ? hide.textValue() : null,
                List.copyOf(children),
                json);
    }

    /** This field and all below it; the columns of a list stay inside it. */
    public Stream<Field> all() {
        return isList()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), children.stream().flatMap(Field::all));
    }

    public boolean isList() {
        return type.equals(LIST);
    }

    /** What is asked in each row; empty for anything but a list. */
    public List<Field> columns() {
        return isList() ? children.stream().filter(column -> column.key != null).toList() : List.of();
    }

    /** Whether rows may be added to the list and taken out of it. */
    public boolean openRows() {
        return json.path("allowAddRemove").asBoolean();
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
