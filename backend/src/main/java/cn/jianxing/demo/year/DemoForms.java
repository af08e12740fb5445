package cn.jianxing.demo.year;

import cn.jianxing.evidence.EvidenceDesk;
import cn.jianxing.starrating.DemoAnswers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the people of the demo county write into the forms of a star rating, from the county's figures. */
@Component
@Profile({"demo", "test"})
class DemoForms {

    /** Two stations hand in the same photo, so that the flag for duplicates can be seen. */
    private static final Map<String, String> BORROWED = Map.of("990101004005", "990101004002");

    private static final Map<String, String> SURVEY = Map.of(
            "surveyAwarenessRate", "survey_awareness_rate",
            "surveyParticipationRate", "survey_participation_rate",
            "surveySatisfactionRate", "survey_satisfaction_rate");

    private final EvidenceDesk evidence;

    DemoForms(EvidenceDesk evidence) {
        this.evidence = evidence;
    }

    ObjectNode selfAssessment(ObjectNode shown, String unit, String star) {
        DemoAnswers answers = DemoAnswers.of(unit);
        ObjectNode data = table(shown, (row, given) -> {
            given.put("self", answers.self(code(row)).orElseThrow());
            boolean wanted = row.path("require").toString().contains("evidence");
            if (wanted && row.path("evidence").isEmpty()) {
                given.putArray("evidence").add(photo(unit, row));
            }
        });
        return data.put("declaredStar", star);
    }

    /** The first half of the table, as somebody leaves it in the evening. */
    ObjectNode unfinished(ObjectNode shown, String unit) {
        DemoAnswers answers = DemoAnswers.of(unit);
        return table(shown, (row, given) -> {
            if (code(row).compareTo("ST-D") < 0) {
                given.put("self", answers.self(code(row)).orElseThrow());
            }
        });
    }

    ObjectNode departmentReview(ObjectNode shown, String unit) {
        DemoAnswers answers = DemoAnswers.of(unit);
        ObjectNode data = table(shown, (row, given) -> {
            if (row.path("edit").toString().contains("verdict")) {
                given.put("verdict", "confirm");
                return;
            }
            BigDecimal score = answers.department(code(row)).orElseThrow();
            given.put("score", score);
            if (score.compareTo(row.path("points").decimalValue()) < 0) {
                given.put("comment", "材料不全，按标准酌情扣分");
            }
        });
        return data.put("decision", "agree");
    }

    static ObjectNode visitPlan(LocalDate day) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("visitOn", day.toString())
                .put("route", "上午到站，先看阵地，再抽查台账");
    }

    /** @param place of the expert in the order of the draw, from 1 */
    ObjectNode onSite(ObjectNode shown, String unit, int place, LocalDate day) {
        DemoAnswers answers = DemoAnswers.of(unit);
        ObjectNode data = table(shown, (row, given) -> {
            BigDecimal score = answers.expert(place, code(row)).orElseThrow();
            given.put("score", score);
            if (score.compareTo(row.path("points").decimalValue()) < 0) {
                given.put("comment", "现场核对，有缺项");
            }
        });
        data.put("visitedOn", day.toString());
        data.putArray("photos").add(picture("现场" + place, unit + "visit" + place));
        return data;
    }

    ObjectNode arbitration(ObjectNode shown, String unit) {
        DemoAnswers answers = DemoAnswers.of(unit);
        return table(
                shown,
                (row, given) -> given.put("score", answers.arbitrated(code(row)).orElseThrow())
                        .put("comment", "对照标准逐项核实后取值"));
    }

    ObjectNode survey(String unit) {
        DemoAnswers answers = DemoAnswers.of(unit);
        ObjectNode data = decision("accept").put("surveyValidCount", 40);
        SURVEY.forEach(
                (key, metric) -> data.put(key, answers.surveyPercent(metric).orElseThrow()));
        data.putArray("scans").add(picture("问卷扫描件", unit + "survey"));
        return data;
    }

    private String picture(String name, String seed) {
        return evidence.upload(name + ".jpg", new ByteArrayInputStream(DemoPhoto.jpeg(seed)));
    }

    static ObjectNode decision(String decision) {
        return JsonNodeFactory.instance.objectNode().put("decision", decision);
    }

    private String photo(String unit, JsonNode row) {
        String owner = code(row).equals("ST-B1") ? BORROWED.getOrDefault(unit, unit) : unit;
        byte[] picture = DemoPhoto.jpeg(owner + code(row));
        return evidence.upload(row.path("title").asText() + ".jpg", new ByteArrayInputStream(picture));
    }

    private static ObjectNode table(ObjectNode shown, BiConsumer<JsonNode, ObjectNode> answer) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        var rows = data.putObject("indicators").putArray("rows");
        shown.path("indicators").path("rows").forEach(row -> {
            if (!row.path("edit").isEmpty()) {
                answer.accept(row, rows.addObject().put("code", code(row)));
            }
        });
        return data;
    }

    private static String code(JsonNode row) {
        return row.path("code").asText();
    }
}
