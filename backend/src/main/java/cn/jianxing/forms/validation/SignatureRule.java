package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A signature: the person only says yes, name and time are the server's. */
final class SignatureRule implements FieldRule {

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        if (!Answers.empty(answer) && !answer.isBoolean()) {
            findings.add(question.path(), "form.wrong-type");
            return null;
        }
        if (!answer.asBoolean()) {
            if (question.field().required()) {
                findings.add(question.path(), "form.required");
            }
            return null;
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", question.signer().name())
                .put(
                        "at",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                question.signer().at()));
    }
}
