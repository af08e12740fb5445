package cn.jianxing.inbox.application;

import cn.jianxing.engine.StepPolicy;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a step asks for besides a filled in form: words of one's own, and a signature. */
final class StepDemands {

    private StepDemands() {}

    static void check(StepPolicy policy, FormDefinition form, ObjectNode accepted, @Nullable String comment) {
        JsonNode decision = accepted.path("decision");
        String decided = decision.isTextual() ? decision.textValue() : null;
        if (policy.opinion().holds(decided)) {
            opinion(policy.shortestOpinion(), comment == null ? "" : comment.strip());
        }
        if (policy.signature().holds(decided)) {
            signature(form, accepted);
        }
    }

    private static void opinion(int shortest, String comment) {
        if (comment.isEmpty()) {
            throw new Refused("task.opinion-required");
        }
        if (comment.codePointCount(0, comment.length()) < shortest) {
            throw new Refused("task.opinion-too-short", Map.of("min", shortest));
        }
    }

    private static void signature(FormDefinition form, ObjectNode accepted) {
        List<String> fields = form.schema().findParents("type").stream()
                .filter(field -> field.path("type").asText().equals("signature"))
                .map(field -> field.path("key").asText())
                .toList();
        if (fields.isEmpty()) {
            throw new Refused("task.signature-required");
        }
        if (fields.stream().noneMatch(accepted::hasNonNull)) {
            throw new Refused("form.invalid", List.of(FieldError.of(fields.get(0), "form.required")));
        }
    }
}
