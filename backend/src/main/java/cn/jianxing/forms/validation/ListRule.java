package cn.jianxing.forms.validation;

import cn.jianxing.forms.schema.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of rows that people fill in: each row is held against the columns like a small form. Where rows are not
 * theirs to add or take out, there must be as many as the server gave.
 */
final class ListRule implements FieldRule {

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        Field list = question.field();
        if (!Answers.empty(answer) && !answer.isArray()) {
            findings.add(question.path(), "form.wrong-type");
            return null;
        }
        ArrayNode rows = rows(question, answer);
        checkCount(question, rows.size(), findings);
        ArrayNode accepted = JsonNodeFactory.instance.arrayNode();
        int checked = Math.min(rows.size(), Field.MOST_ROWS);
        for (int place = 0; place < checked; place++) {
            if (rows.get(place) instanceof ObjectNode row) {
                accepted.add(row(question, place, row, findings));
            } else {
                findings.add(question.path() + "." + place, "form.wrong-type");
            }
        }
        return accepted.isEmpty() && list.openRows() ? null : accepted;
    }

    /** Rows that cannot be added are there even when nothing was sent for them. */
    private static ArrayNode rows(Question question, JsonNode answer) {
        if (answer instanceof ArrayNode given && !given.isEmpty()) {
            return given;
        }
        ArrayNode none = JsonNodeFactory.instance.arrayNode();
        if (!question.field().openRows()) {
            for (int place = 0; place < fixedCount(question); place++) {
                none.addObject();
            }
        }
        return none;
    }

    private static void checkCount(Question question, int count, Findings findings) {
        Field list = question.field();
        if (!list.openRows()) {
            if (count != fixedCount(question)) {
                findings.add(question.path(), "form.rows-fixed", Map.of("count", fixedCount(question)));
            }
            return;
        }
        int least = list.json().path("minRows").asInt();
        int most = list.json().path("maxRows").asInt(Field.MOST_ROWS);
        if (count < least) {
            findings.add(question.path(), "form.too-few-rows", Map.of("min", least));
        } else if (count > most) {
            findings.add(question.path(), "form.too-many-rows", Map.of("max", most));
        }
    }

    private static int fixedCount(Question question) {
        return question.known().isArray()
                ? question.known().size()
                : question.field().json().path("defaultRepetitions").asInt(1);
    }

    private static ObjectNode row(Question question, int place, ObjectNode given, Findings findings) {
        Field list = question.field();
        Set<String> names = list.columns().stream().map(Field::name).collect(Collectors.toSet());
        given.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                findings.add(question.path() + "." + place + "." + name, "form.unknown-field");
            }
        });
        ObjectNode accepted = JsonNodeFactory.instance.objectNode();
        for (Field column : list.columns()) {
            JsonNode known = Answers.of(cells(question.known(), place), column.name());
            SubmissionCheck.accept(question.inRow(column, place, known), given, findings, accepted);
        }
        return accepted;
    }

    private static JsonNode cells(JsonNode known, int place) {
        return known.path(place).isObject() ? known.path(place) : JsonNodeFactory.instance.objectNode();
    }
}
