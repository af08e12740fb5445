package cn.jianxing.forms.validation;

import cn.jianxing.forms.schema.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number, exact to the last digit. */
final class NumberRule implements FieldRule {

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        Field field = question.field();
        String path = question.path();
        if (Answers.empty(answer)) {
            if (field.required()) {
                findings.add(path, "form.required");
            }
            return null;
        }
        boolean asText = field.json().path("serializeToString").asBoolean();
        BigDecimal number = answer.isTextual() == asText ? Answers.decimal(answer) : null;
        if (number == null) {
            findings.add(path, "form.wrong-type");
            return null;
        }
        checkRange(path, number, field.decimal("min"), field.decimal("max"), findings);
        checkSteps(field, path, number, findings);
        return asText ? TextNode.valueOf(number.toPlainString()) : Answers.node(number);
    }

    static void checkRange(
            String path, BigDecimal number, @Nullable BigDecimal min, @Nullable BigDecimal max, Findings findings) {
        if (min != null && number.compareTo(min) < 0) {
            findings.add(path, "form.below-minimum", Map.of("min", min));
        }
        if (max != null && number.compareTo(max) > 0) {
            findings.add(path, "form.above-maximum", Map.of("max", max));
        }
    }

    static void checkStep(String path, BigDecimal number, BigDecimal step, Findings findings) {
        if (step.signum() > 0 && number.remainder(step).signum() != 0) {
            findings.add(path, "form.bad-step", Map.of("step", step));
        }
    }

    private static void checkSteps(Field field, String path, BigDecimal number, Findings findings) {
        JsonNode increment = field.json().path("increment");
        JsonNode digits = field.json().path("decimalDigits");
        if (increment.isNumber()
                && number.remainder(new BigDecimal(increment.asText())).signum() != 0) {
            checkStep(path, number, new BigDecimal(increment.asText()), findings);
        } else if (digits.isInt() && number.scale() > digits.intValue()) {
            findings.add(path, "form.bad-step", Map.of("step", BigDecimal.ONE.movePointLeft(digits.intValue())));
        }
    }
}
