package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One indicator of the table: points inside floor and maximum, reasons where they are asked for. */
final class IndicatorRowCheck {

    private static final Set<String> COLUMNS = Set.of("self", "score", "verdict", "comment", "evidence");
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_COMMENT = 500;
    private static final int DECIMALS = 2;

    private final String path;
    private final ObjectNode known;
    private final Findings findings;
    private final Set<String> edit;
    private final Set<String> require;

    private IndicatorRowCheck(String path, ObjectNode known, Findings findings) {
        this.path = path;
        this.known = known;
        this.findings = findings;
        this.edit = names(known.path("edit"));
        this.require = names(known.path("require"));
    }

    static ObjectNode accept(TableRule.Row row, ObjectNode given, Findings findings) {
        return new IndicatorRowCheck(row.path(), row.known(), findings).accept(given);
    }

    private ObjectNode accept(ObjectNode given) {
        for (Map.Entry<String, JsonNode> column : given.properties()) {
            if (!edit.contains(column.getKey())) {
                checkUntouched(column.getKey(), column.getValue());
            }
        }
        ObjectNode row = known.deepCopy();
        for (String column : edit) {
            row.set(column, column(column, Answers.of(given, column)));
        }
        checkReason(row);
        return row;
    }

    private void checkUntouched(String column, JsonNode value) {
        if (!known.has(column) && !COLUMNS.contains(column)) {
            findings.add(path + "." + column, "form.unknown-field");
            return;
        }
        JsonNode expected = Answers.of(known, column);
        boolean same = column.equals("evidence")
                ? (Answers.empty(value) && Answers.empty(expected)) || sameEvidence(expected, value)
                : Answers.same(expected, value);
        if (!same) {
            findings.add(path + "." + column, "form.read-only-changed");
        }
    }

    private static boolean sameEvidence(JsonNode expected, JsonNode value) {
        Set<String> ids = Answers.evidenceIds(value);
        return ids != null && ids.equals(Answers.evidenceIds(expected));
    }

    private JsonNode column(String column, JsonNode value) {
        String where = path + "." + column;
        if (column.equals("evidence")) {
            JsonNode list = EvidenceListRule.accept(
                    where, value, require.contains(column), EvidenceListRule.USUAL_MAX, findings);
            return list == null ? NullNode.getInstance() : list;
        }
        if (Answers.empty(value) || (value.isTextual() && value.textValue().isBlank())) {
            if (require.contains(column)) {
                findings.add(where, "form.required");
            }
            return NullNode.getInstance();
        }
        return switch (column) {
            case "verdict" -> verdict(where, value);
            case "comment" -> comment(where, value);
            default -> points(where, value);
        };
    }

    private JsonNode points(String where, JsonNode value) {
        BigDecimal number = value.isNumber() ? Answers.decimal(value) : null;
        if (number == null) {
            findings.add(where, "form.wrong-type");
            return NullNode.getInstance();
        }
        NumberRule.checkRange(where, number, limit("floor"), limit("points"), findings);
        BigDecimal step = limit("step");
        if (step.signum() > 0) {
            NumberRule.checkStep(where, number, step, findings);
        } else if (number.scale() > DECIMALS) {
            findings.add(where, "form.bad-step", Map.of("step", BigDecimal.ONE.movePointLeft(DECIMALS)));
        }
        return Answers.node(number);
    }

    private BigDecimal limit(String name) {
        BigDecimal value = Answers.decimal(known.path(name));
        return value == null ? BigDecimal.ZERO : value;
    }

    private JsonNode verdict(String where, JsonNode value) {
        if (!value.isTextual() || !Set.of("confirm", "dispute").contains(value.textValue())) {
            findings.add(where, value.isTextual() ? "form.not-an-option" : "form.wrong-type");
            return NullNode.getInstance();
        }
        return value;
    }

    private JsonNode comment(String where, JsonNode value) {
        if (!TextRule.wellFormed(value)) {
            findings.add(where, "form.wrong-type");
            return NullNode.getInstance();
        }
        if (TextRule.length(value.textValue()) > LONGEST_COMMENT) {
            findings.add(where, "form.too-long", Map.of("max", LONGEST_COMMENT));
        }
        return TextNode.valueOf(value.textValue());
    }

    /** Less than full points, or a dispute, must be explained by whoever said so. */
    private void checkReason(ObjectNode row) {
        BigDecimal score = Answers.decimal(row.path("score"));
        boolean belowFull = edit.contains("score")
                && known.path("commentBelowFull").asBoolean()
                && score != null
                && score.compareTo(limit("points")) < 0;
        boolean disputed =
                edit.contains("verdict") && row.path("verdict").asText().equals("dispute");
        if (!edit.contains("comment") || !(belowFull || disputed)) {
            return;
        }
        int length = TextRule.length(row.path("comment").asText(""));
        if (length == 0 && !require.contains("comment")) {
            findings.add(path + ".comment", "form.required");
        } else if (length > 0 && length < SHORTEST_REASON) {
            findings.add(path + ".comment", "form.too-short", Map.of("min", SHORTEST_REASON));
        }
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new HashSet<>();
        list.forEach(name -> {
            if (COLUMNS.contains(name.asText())) {
                names.add(name.asText());
            }
        });
        return names;
    }
}
