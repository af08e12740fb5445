package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day, a time of day, or both, in the spelling that the form asks for. */
final class DateTimeRule implements FieldRule {

    @Override
    public @Nullable JsonNode accept(Question question, JsonNode answer, Findings findings) {
        if (Answers.empty(answer)) {
            if (question.field().required()) {
                findings.add(question.path(), "form.required");
            }
            return null;
        }
        try {
            check(question, answer, findings);
            return answer;
        } catch (DateTimeException e) {
            findings.add(question.path(), "form.wrong-type");
            return null;
        }
    }

    private static void check(Question question, JsonNode answer, Findings findings) {
        if (!answer.isTextual() || answer.textValue().length() > 40) {
            throw new DateTimeException("not a text");
        }
        JsonNode json = question.field().json();
        String text = answer.textValue();
        String subtype = json.path("subtype").asText("date");
        String format = json.path("timeSerializingFormat").asText("utc_offset");
        if (subtype.equals("time")) {
            checkTime(text, format);
            return;
        }
        LocalDate today = question.signer().at().toLocalDate();
        LocalDate date = subtype.equals("date") ? LocalDate.parse(text) : dateOf(text, format);
        if (json.path("disallowPassedDates").asBoolean() && date.isBefore(today)) {
            findings.add(question.path(), "form.below-minimum", Map.of("min", today.toString()));
        }
    }

    private static void checkTime(String text, String format) {
        if (format.equals("no_timezone")) {
            LocalTime.parse(text);
        } else {
            OffsetTime.parse(text);
        }
    }

    private static LocalDate dateOf(String text, String format) {
        if (format.equals("no_timezone")) {
            return java.time.LocalDateTime.parse(text).toLocalDate();
        }
        return OffsetDateTime.parse(text).truncatedTo(ChronoUnit.DAYS).toLocalDate();
    }
}
