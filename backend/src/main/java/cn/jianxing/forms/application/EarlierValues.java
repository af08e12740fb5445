package cn.jianxing.forms.application;

import cn.jianxing.engine.FieldAccess;
import cn.jianxing.forms.FilledForm;
import cn.jianxing.forms.schema.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a case holds in the fields of one form after several steps filled in their part of it. */
final class EarlierValues {

    private EarlierValues() {}

    /** @param form as the step shows it */
    static ObjectNode of(Field form, FieldAccess access, List<FilledForm> submissions) {
        ObjectNode held = JsonNodeFactory.instance.objectNode();
        submissions.forEach(made -> lay(held, Field.root(made.schema()).keyed(), made.data()));
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        for (Field field : form.keyed()) {
            JsonNode value = held.path(field.name());
            if (!value.isMissingNode() && begins(field, access)) {
                shown.set(field.name(), value);
            }
        }
        return shown;
    }

    /** What a step showed is as it left it, also where it left nothing. */
    private static void lay(ObjectNode held, List<Field> shown, ObjectNode data) {
        for (Field field : shown) {
            JsonNode value = data.path(field.name());
            if (field.isList() && value instanceof ArrayNode rows) {
                held.set(field.name(), layRows(held.path(field.name()), field.columns(), rows));
            } else if (value.isMissingNode()) {
                held.remove(field.name());
            } else {
                held.set(field.name(), value.deepCopy());
            }
        }
    }

    private static ArrayNode layRows(JsonNode before, List<Field> columns, ArrayNode rows) {
        ArrayNode held = JsonNodeFactory.instance.arrayNode();
        for (int place = 0; place < rows.size(); place++) {
            boolean sameRows = before.size() == rows.size();
            ObjectNode row = sameRows && before.get(place) instanceof ObjectNode known
                    ? known.deepCopy()
                    : JsonNodeFactory.instance.objectNode();
            if (rows.get(place) instanceof ObjectNode given) {
                lay(row, columns, given);
            }
            held.add(row);
        }
        return held;
    }

    private static boolean begins(Field field, FieldAccess access) {
        return access.readonly().contains(field.name())
                || access.carried().contains(field.name())
                || (field.isList() && !field.openRows());
    }
}
