package cn.jianxing.forms.validation;

import cn.jianxing.forms.schema.Field;
import cn.jianxing.forms.schema.SafePattern;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that a person types; length counts characters as people see them, so that a rare character is one. */
final class TextRule implements FieldRule {

    private static final int MAX = 20_000;
    private static final Pattern EMAIL = Pattern.compile(
            "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
                    + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?){0,10}");

    private final int longest;

    TextRule(int longest) {
        this.longest = longest;
    }

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        Field field = question.field();
        String path = question.path();
        if (!Answers.empty(answer) && !wellFormed(answer)) {
            findings.add(path, "form.wrong-type");
            return null;
        }
        String text = answer.asText("");
        if (text.isBlank()) {
            if (field.required()) {
                findings.add(path, "form.required");
            }
            return null;
        }
        checkLength(field, path, text, findings);
        checkShape(field, path, text, findings);
        return TextNode.valueOf(text);
    }

    static boolean wellFormed(JsonNode answer) {
        return answer.isTextual()
                && answer.textValue()
                        .codePoints()
                        .noneMatch(point ->
                                point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    static int length(String text) {
        String trimmed = text.strip();
        return trimmed.codePointCount(0, trimmed.length());
    }

    private void checkLength(Field field, String path, String text, Findings findings) {
        int length = length(text);
        OptionalInt min = field.limit("minLength");
        if (min.isPresent() && length < min.getAsInt()) {
            findings.add(path, "form.too-short", Map.of("min", min.getAsInt()));
        }
        int max = Math.min(field.limit("maxLength").orElse(longest), MAX);
        if (length > max || text.length() > 2 * MAX) {
            findings.add(path, "form.too-long", Map.of("max", max));
        }
    }

    private static void checkShape(Field field, String path, String text, Findings findings) {
        String pattern = field.rule("pattern").asText("");
        if (!pattern.isEmpty() && !BoundedText.matches(SafePattern.compile(pattern), text)) {
            findings.add(path, "form.pattern");
        }
        if (field.rule("validationType").asText("").equals("email")
                && !EMAIL.matcher(text).matches()) {
            findings.add(path, "form.pattern");
        }
    }
}
