package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table whose rows the server gives; a person fills the columns opened for editing in each. */
final class TableRule implements FieldRule {

    private static final String ROWS = "rows";
    private static final String CODE = "code";

    private final RowRule rowRule;

    TableRule(RowRule rowRule) {
        this.rowRule = rowRule;
    }

    /** What is kept of one row: the server's, with what a person filled in. */
    interface RowRule {

        ObjectNode accept(Row row, ObjectNode given, Findings findings);
    }

    /** A row as the server gave it, with the head of its table. */
    record Row(String path, ObjectNode table, ObjectNode known) {}

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        if (!Answers.empty(answer) && !answer.isObject()) {
            findings.add(question.path(), "form.wrong-type");
            return null;
        }
        ObjectNode table =
                question.known() instanceof ObjectNode known ? known.deepCopy() : JsonNodeFactory.instance.objectNode();
        checkHead(question.path(), table, answer, findings);
        Map<String, ObjectNode> rows = rows(question.path(), table, answer, findings);
        ArrayNode accepted = JsonNodeFactory.instance.arrayNode();
        for (JsonNode known : table.path(ROWS)) {
            if (known instanceof ObjectNode row) {
                String code = row.path(CODE).asText();
                ObjectNode given = rows.getOrDefault(code, JsonNodeFactory.instance.objectNode());
                accepted.add(rowRule.accept(new Row(question.path() + "." + code, table, row), given, findings));
            }
        }
        table.set(ROWS, accepted);
        return table;
    }

    private static void checkHead(String path, ObjectNode table, JsonNode answer, Findings findings) {
        for (Map.Entry<String, JsonNode> entry : answer.properties()) {
            String name = entry.getKey();
            if (name.equals(ROWS)) {
                continue;
            }
            if (!table.has(name)) {
                findings.add(path + "." + name, "form.unknown-field");
            } else if (!Answers.same(table.path(name), entry.getValue())) {
                findings.add(path + "." + name, "form.read-only-changed");
            }
        }
    }

    /** The rows a person sent, by code; what cannot be told apart or is not in the table is refused. */
    private static Map<String, ObjectNode> rows(String path, ObjectNode table, JsonNode answer, Findings findings) {
        JsonNode list = Answers.of(answer, ROWS);
        if (!Answers.empty(list) && !list.isArray()) {
            findings.add(path, "form.wrong-type");
            return Map.of();
        }
        Map<String, JsonNode> known = new HashMap<>();
        table.path(ROWS).forEach(row -> known.put(row.path(CODE).asText(), row));
        Map<String, ObjectNode> result = new LinkedHashMap<>();
        for (JsonNode row : list) {
            JsonNode code = row.isObject() ? row.path(CODE) : MissingNode.getInstance();
            if (!code.isTextual() || result.containsKey(code.textValue())) {
                findings.add(path, "form.wrong-type");
            } else if (!known.containsKey(code.textValue())) {
                findings.add(path + "." + code.textValue(), "form.unknown-field");
            } else {
                result.put(code.textValue(), (ObjectNode) row);
            }
        }
        return result;
    }
}
