package cn.jianxing.orders.application;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.orders.domain.Admissions;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The score sheet of an assessment: each criterion up to its points, each person once. */
@Component
class ScoreData implements FormDataProvider {

    private final Admissions admissions;
    private final ScoreSheets sheets;
    private final CurrentActor currentActor;

    ScoreData(Admissions admissions, ScoreSheets sheets, CurrentActor currentActor) {
        this.admissions = admissions;
        this.sheets = sheets;
        this.currentActor = currentActor;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(ProjectForms.SCORE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        List<Admissions.Criterion> criteria = admissions.criteria();
        int most = criteria.stream().mapToInt(Admissions.Criterion::most).max().orElse(0);
        ObjectNode table = JsonNodeFactory.instance.objectNode().put("head", "评分项目");
        ArrayNode columns = table.putArray("columns");
        columns.addObject().put("key", "most").put("title", "分值");
        columns.addObject()
                .put("key", "score")
                .put("title", "得分")
                .put("input", "number")
                .put("min", 0)
                .put("max", most);
        ArrayNode rows = table.putArray("rows");
        criteria.forEach(criterion -> rows.addObject()
                .put("code", criterion.code())
                .put("title", criterion.title())
                .put("most", criterion.most())
                .putArray("edit")
                .add("score"));
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("scores", table);
        return data;
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        List<FieldError> errors = new ArrayList<>();
        for (JsonNode row : accepted.path("scores").path("rows")) {
            String cell = "scores." + row.path("code").asText() + ".score";
            if (!row.path("score").isNumber()) {
                errors.add(FieldError.of(cell, "form.required"));
            } else if (row.path("score").asInt() > row.path("most").asInt()) {
                errors.add(new FieldError(
                        cell,
                        "form.above-maximum",
                        Map.of("max", row.path("most").asInt())));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused("form.invalid", errors);
        }
        String person = currentActor.require().person().id();
        if (context.caseId() != null
                && sheets.ofRound(context.caseId()).stream()
                        .anyMatch(given -> given.personId().equals(person))) {
            throw new Refused("orders.scored-already");
        }
    }
}
