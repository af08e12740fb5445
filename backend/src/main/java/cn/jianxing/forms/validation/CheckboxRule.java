package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import org.jspecify.annotations.Nullable;

/** Yes or no; where it is required, only yes will do. */
final class CheckboxRule implements FieldRule {

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        if (!Answers.empty(answer) && !answer.isBoolean()) {
            findings.add(question.path(), "form.wrong-type");
            return null;
        }
        boolean yes = answer.asBoolean();
        if (question.field().required() && !yes) {
            findings.add(question.path(), "form.required");
        }
        return BooleanNode.valueOf(yes);
    }
}
