package cn.jianxing.cases.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which attachments a submission refers to, and what each belongs to: a field, or a row of an indicator table. */
public final class EvidenceLabels {

    private EvidenceLabels() {}

    /** Attachment id to label. */
    public static Map<String, String> of(ObjectNode schema, ObjectNode data) {
        Map<String, String> labels = new LinkedHashMap<>();
        collect(schema.path("components"), data, labels);
        return labels;
    }

    private static void collect(JsonNode components, ObjectNode data, Map<String, String> labels) {
        for (JsonNode component : components) {
            JsonNode value = data.path(component.path("key").asText());
            switch (component.path("type").asText()) {
                case "evidenceList" -> put(value, component.path("label").asText(), labels);
                case "indicatorTable" ->
                    value.path("rows")
                            .forEach(row ->
                                    put(row.path("evidence"), row.path("code").asText(), labels));
                default -> collect(component.path("components"), data, labels);
            }
        }
    }

    private static void put(JsonNode ids, String label, Map<String, String> labels) {
        ids.forEach(id -> labels.put(id.isObject() ? id.path("id").asText() : id.asText(), label));
    }
}
