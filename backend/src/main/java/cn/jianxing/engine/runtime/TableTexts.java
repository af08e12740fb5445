package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Decisions;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;

/** What the rows of a decision table say in words. */
final class TableTexts {

    private static final String NOTE = "annotationEntry";

    private final Map<String, Row> rows;

    private TableTexts(Map<String, Row> rows) {
        this.rows = rows;
    }

    static TableTexts read(InputStream text) {
        var rows = new HashMap<String, Row>();
        for (var table : Dmn.readModelFromStream(text).getModelElementsByType(DecisionTable.class)) {
            var columns = table.getInputs().stream().map(Input::getLabel).toList();
            table.getRules().forEach(rule -> rows.put(rule.getId(), row(rule, columns)));
        }
        return new TableTexts(rows);
    }

    Decisions.Outcome outcome(DmnEvaluatedDecisionRule rule) {
        var values = new LinkedHashMap<String, Object>();
        rule.getOutputEntries()
                .values()
                .forEach(output ->
                        values.put(output.getOutputName(), output.getValue().getValue()));
        var row = Objects.requireNonNull(rows.get(rule.getId()));
        return new Decisions.Outcome(rule.getId(), values, row.conditions(), row.note());
    }

    private static Row row(Rule rule, List<String> columns) {
        var conditions = new ArrayList<Decisions.Condition>();
        var column = columns.iterator();
        for (var entry : rule.getInputEntries()) {
            var label = column.next();
            var test = entry.getText().getTextContent();
            if (!test.isBlank()) {
                conditions.add(new Decisions.Condition(label, test.strip()));
            }
        }
        return new Row(List.copyOf(conditions), note(rule));
    }

    private static String note(Rule rule) {
        return rule.getDomElement().getChildElements().stream()
                .filter(child -> child.getLocalName().equals(NOTE))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private record Row(List<Decisions.Condition> conditions, String note) {}
}
