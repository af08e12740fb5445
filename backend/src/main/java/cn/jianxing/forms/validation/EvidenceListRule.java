package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attachments by id. Whether the person may use them is asked once for the whole submission. */
final class EvidenceListRule implements FieldRule {

    static final int USUAL_MAX = 9;

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        int max = question.field().json().path("max").asInt(USUAL_MAX);
        return accept(question.path(), answer, question.field().required(), max, findings);
    }

    static @Nullable ArrayNode accept(String path, JsonNode answer, boolean required, int max, Findings findings) {
        if (Answers.empty(answer)) {
            if (required) {
                findings.add(path, "form.evidence-missing");
            }
            return JsonNodeFactory.instance.arrayNode();
        }
        Set<String> ids = Answers.evidenceIds(answer);
        if (ids == null) {
            findings.add(path, "form.wrong-type");
            return null;
        }
        if (ids.size() > max) {
            findings.add(path, "form.above-maximum", Map.of("max", max));
            return null;
        }
        findings.refersTo(path, List.copyOf(ids));
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        ids.forEach(result::add);
        return result;
    }
}
