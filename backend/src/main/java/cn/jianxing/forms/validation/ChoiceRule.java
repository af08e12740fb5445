package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** One of several options. */
final class ChoiceRule implements FieldRule {

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        if (Answers.empty(answer)) {
            if (question.field().required()) {
                findings.add(question.path(), "form.required");
            }
            return null;
        }
        if (!answer.isValueNode()) {
            findings.add(question.path(), "form.wrong-type");
            return null;
        }
        if (!Options.of(question).contain(answer)) {
            findings.add(question.path(), "form.not-an-option");
            return null;
        }
        return answer;
    }
}
