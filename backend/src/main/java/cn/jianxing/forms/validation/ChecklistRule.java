package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any number of several options, each once. */
final class ChecklistRule implements FieldRule {

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        if (Answers.empty(answer)) {
            if (question.field().required()) {
                findings.add(question.path(), "form.required");
            }
            return null;
        }
        if (!answer.isArray()) {
            findings.add(question.path(), "form.wrong-type");
            return null;
        }
        Options options = Options.of(question);
        Set<JsonNode> chosen = new LinkedHashSet<>();
        for (JsonNode choice : answer) {
            if (!options.contain(choice)) {
                findings.add(question.path(), "form.not-an-option");
                return null;
            }
            chosen.add(choice);
        }
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        chosen.forEach(result::add);
        return result;
    }
}
