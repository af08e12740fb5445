package cn.jianxing.starrating.application.sheet;

import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.domain.Fact;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Metric;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One indicator as a row of the table that people read and fill. */
final class IndicatorRow {

    private final RatingView view;
    private final Indicator indicator;
    private final ObjectNode row = JsonNodeFactory.instance.objectNode();

    private IndicatorRow(RatingView view, Indicator indicator) {
        this.view = view;
        this.indicator = indicator;
    }

    /** Everything read-only; a form opens columns on top of it. */
    static IndicatorRow of(RatingView view, Indicator indicator) {
        var row = new IndicatorRow(view, indicator);
        row.describe();
        row.facts();
        row.known();
        return row;
    }

    ObjectNode json() {
        return row;
    }

    Indicator indicator() {
        return indicator;
    }

    IndicatorRow edit(BigDecimal step, String... columns) {
        row.set("step", number(step));
        var edit = row.putArray("edit");
        List.of(columns).forEach(edit::add);
        return this;
    }

    IndicatorRow require(List<String> columns) {
        var require = row.putArray("require");
        columns.forEach(require::add);
        return this;
    }

    /** Columns must be filled only if the person decides so: a return asks for a reason, not for scores. */
    IndicatorRow requireWhen(String decision) {
        row.putArray("requireWhen").add(decision);
        return this;
    }

    IndicatorRow set(String column, JsonNode value) {
        row.set(column, value);
        return this;
    }

    IndicatorRow other(String label, Optional<BigDecimal> value, @Nullable String comment) {
        row.withArray("others")
                .addObject()
                .put("label", label)
                .<ObjectNode>set("value", number(value))
                .put("comment", comment);
        return this;
    }

    static JsonNode number(Optional<BigDecimal> value) {
        return value.map(IndicatorRow::number).orElse(NullNode.getInstance());
    }

    static JsonNode number(BigDecimal value) {
        return DecimalNode.valueOf(new BigDecimal(value.stripTrailingZeros().toPlainString()));
    }

    private void describe() {
        row.put("code", indicator.code())
                .put("categoryId", indicator.categoryId())
                .put("category", indicator.category())
                .put("title", indicator.title());
        row.set("points", number(indicator.points()));
        row.set("floor", number(indicator.floor()));
        row.set("step", number(view.standard().selfStep()));
        row.put("requirement", indicator.requirement())
                .put("ruleText", indicator.ruleText())
                .put("evidenceHint", indicator.evidenceHint())
                .put("evidenceRequired", indicator.evidenceRequired());
        var methods = row.putArray("method");
        indicator.parts().forEach(part -> methods.add(part.name()));
        var platform = indicator.platform();
        row.put("platform", platform)
                .put("platformTitle", platform == null ? null : view.platforms().getOrDefault(platform, platform));
    }

    private void facts() {
        var shown = row.putArray("facts");
        for (var id : indicator.metrics()) {
            var fact = view.facts().facts().get(id);
            var metric = view.metrics().get(id);
            if (fact != null && metric != null) {
                shown.add(fact(fact, metric));
            }
        }
    }

    private static ObjectNode fact(Fact fact, Metric metric) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("metric", metric.id())
                .put("title", metric.title())
                .<ObjectNode>set("value", number(fact.value()))
                .put("display", metric.display(fact.value()))
                .put("source", fact.source() + "；" + metric.definition());
    }

    private void known() {
        row.set("auto", number(view.automatic(indicator)));
        row.set("self", number(view.self(indicator)));
        row.putNull("score").putNull("verdict").putNull("comment");
        var evidence = row.putArray("evidence");
        for (var id : SubmittedRows.of(view.own()).evidence(indicator.code())) {
            var attachment = view.evidence().get(id);
            if (attachment != null) {
                evidence.addObject()
                        .put("id", id)
                        .put("name", attachment.name())
                        .put("contentType", attachment.contentType())
                        .put("url", "/api/evidence/" + id);
            }
        }
        row.putArray("others");
        row.putArray("edit");
        row.putArray("require");
    }
}
