package cn.jianxing.demo.answers;

import cn.jianxing.starrating.DemoAnswers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiConsumer;

/** The tables of indicators and sites, filled in from the county's figures. */
final class TableAnswers {

    /** Two stations hand in the same photo, so that the flag for duplicates can be seen. */
    private static final Map<String, String> BORROWED = Map.of("990101004005", "990101004002");

    private static final int LEAST_STAR = 1;

    private final Photos photos;

    TableAnswers(Photos photos) {
        this.photos = photos;
    }

    ObjectNode selfAssessment(Asked asked) {
        DemoAnswers answers = DemoAnswers.of(asked.unit());
        ObjectNode data = indicators(asked.shown(), (row, given) -> {
            given.put("self", answers.self(code(row)).orElseThrow());
            if (row.path("require").toString().contains("evidence")) {
                evidence(asked.unit(), row, given.putArray("evidence"));
            }
        });
        String star = String.valueOf(Math.max(LEAST_STAR, answers.star()));
        return data.put("declaredStar", asked.wishOr(star));
    }

    /** The first half of the table, as somebody leaves it in the evening. */
    static ObjectNode unfinished(Asked asked) {
        DemoAnswers answers = DemoAnswers.of(asked.unit());
        return indicators(asked.shown(), (row, given) -> {
            if (category(row) < 'D') {
                given.put("self", answers.self(code(row)).orElseThrow());
            }
        });
    }

    static ObjectNode department(Asked asked) {
        DemoAnswers answers = DemoAnswers.of(asked.unit());
        ObjectNode data = indicators(asked.shown(), (row, given) -> {
            if (row.path("edit").toString().contains("verdict")) {
                given.put("verdict", "confirm");
                return;
            }
            scored(row, given, answers.department(code(row)).orElseThrow(), "材料不全，按标准酌情扣分");
        });
        return data.put("decision", "agree");
    }

    ObjectNode onSite(Asked asked) {
        DemoAnswers answers = DemoAnswers.of(asked.unit());
        int place = asked.place();
        ObjectNode data = indicators(
                asked.shown(),
                (row, given) ->
                        scored(row, given, answers.expert(place, code(row)).orElseThrow(), "现场核对，有缺项"));
        data.put("visitedOn", asked.today().toString());
        data.putArray("photos").add(picture("现场" + place, asked.unit() + "visit" + place));
        return data;
    }

    static ObjectNode arbitration(Asked asked) {
        DemoAnswers answers = DemoAnswers.of(asked.unit());
        return indicators(
                asked.shown(),
                (row, given) -> given.put("score", answers.arbitrated(code(row)).orElseThrow())
                        .put("comment", "对照标准逐项核实后取值"));
    }

    /** Whoever looks again finds what was found. */
    static ObjectNode recheck(Asked asked) {
        return indicators(asked.shown(), (row, given) -> {
            if (row.path("edit").toString().contains("score")) {
                given.put("score", row.path("score").decimalValue());
            }
            given.put("comment", "复核原始材料，维持原评分");
        });
    }

    /** Every station that may be named, in the order of the list. */
    static ObjectNode nominations(Asked asked) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        var rows = data.putObject("sites").putArray("rows");
        for (JsonNode row : asked.shown().path("sites").path("rows")) {
            if (!row.path("edit").isEmpty()) {
                rows.addObject()
                        .put("code", code(row))
                        .put("order", rows.size())
                        .put("reason", "阵地常态开放，群众参与度高");
            }
        }
        return data;
    }

    String picture(String name, String seed) {
        return photos.upload(name + ".jpg", DemoPhoto.jpeg(seed));
    }

    /** What was handed in before stays. */
    private void evidence(String unit, JsonNode row, ArrayNode given) {
        row.path("evidence").forEach(there -> given.add(there.path("id").asText()));
        if (given.isEmpty()) {
            given.add(photo(unit, row));
        }
    }

    private String photo(String unit, JsonNode row) {
        String owner = code(row).equals("ST-B1") ? BORROWED.getOrDefault(unit, unit) : unit;
        return picture(row.path("title").asText(), owner + code(row));
    }

    private static void scored(JsonNode row, ObjectNode given, BigDecimal score, String reason) {
        given.put("score", score);
        if (score.compareTo(row.path("points").decimalValue()) < 0) {
            given.put("comment", reason);
        }
    }

    private static ObjectNode indicators(ObjectNode shown, BiConsumer<JsonNode, ObjectNode> answer) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        var rows = data.putObject("indicators").putArray("rows");
        shown.path("indicators").path("rows").forEach(row -> {
            if (!row.path("edit").isEmpty()) {
                answer.accept(row, rows.addObject().put("code", code(row)));
            }
        });
        return data;
    }

    /** {@code D} of {@code ST-D3}. */
    private static char category(JsonNode row) {
        String code = code(row);
        return code.charAt(code.indexOf('-') + 1);
    }

    private static String code(JsonNode row) {
        return row.path("code").asText();
    }
}
