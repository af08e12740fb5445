package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A site in a list of sites: the list's head says which columns are filled in and how, the row which of them. */
final class SiteRowRule implements TableRule.RowRule {

    private static final int LONGEST_TEXT = 500;
    private static final int SHORTEST_TEXT = 5;

    @Override
    public ObjectNode accept(TableRule.Row row, ObjectNode given, Findings findings) {
        Set<String> edit = new HashSet<>();
        row.known().path("edit").forEach(name -> edit.add(name.asText()));
        for (Map.Entry<String, JsonNode> cell : given.properties()) {
            if (!edit.contains(cell.getKey())) {
                checkUntouched(row, cell.getKey(), cell.getValue(), findings);
            }
        }
        ObjectNode accepted = row.known().deepCopy();
        for (String name : edit) {
            String where = row.path() + "." + name;
            accepted.set(name, cell(where, column(row.table(), name), Answers.of(given, name), findings));
        }
        return accepted;
    }

    private static void checkUntouched(TableRule.Row row, String name, JsonNode value, Findings findings) {
        boolean shown = row.known().has(name) || !column(row.table(), name).isMissingNode();
        if (!shown) {
            findings.add(row.path() + "." + name, "form.unknown-field");
        } else if (!Answers.same(Answers.of(row.known(), name), value)) {
            findings.add(row.path() + "." + name, "form.read-only-changed");
        }
    }

    private static JsonNode column(ObjectNode table, String name) {
        return StreamSupport.stream(table.path("columns").spliterator(), false)
                .filter(column -> column.path("key").asText().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static JsonNode cell(String where, JsonNode column, JsonNode value, Findings findings) {
        if (Answers.empty(value) || (value.isTextual() && value.textValue().isBlank())) {
            return NullNode.getInstance();
        }
        return switch (column.path("input").asText()) {
            case "number" -> whole(where, column, value, findings);
            case "flag" -> flag(where, value, findings);
            default -> text(where, value, findings);
        };
    }

    private static JsonNode whole(String where, JsonNode column, JsonNode value, Findings findings) {
        BigDecimal number = value.isNumber() ? Answers.decimal(value) : null;
        if (number == null) {
            findings.add(where, "form.wrong-type");
            return NullNode.getInstance();
        }
        BigDecimal min = BigDecimal.valueOf(column.path("min").asInt());
        BigDecimal max = BigDecimal.valueOf(column.path("max").asInt());
        NumberRule.checkRange(where, number, min, max, findings);
        NumberRule.checkStep(where, number, BigDecimal.ONE, findings);
        return Answers.node(number);
    }

    private static JsonNode flag(String where, JsonNode value, Findings findings) {
        if (!value.isBoolean()) {
            findings.add(where, "form.wrong-type");
            return NullNode.getInstance();
        }
        return value;
    }

    private static JsonNode text(String where, JsonNode value, Findings findings) {
        if (!TextRule.wellFormed(value)) {
            findings.add(where, "form.wrong-type");
            return NullNode.getInstance();
        }
        int length = TextRule.length(value.textValue());
        if (length < SHORTEST_TEXT) {
            findings.add(where, "form.too-short", Map.of("min", SHORTEST_TEXT));
        } else if (length > LONGEST_TEXT) {
            findings.add(where, "form.too-long", Map.of("max", LONGEST_TEXT));
        }
        return TextNode.valueOf(value.textValue());
    }
}
