package cn.jianxing.cases.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a submission as a reader saw them: what was typed, and the labels of what was chosen. */
public final class SubmittedText {

    /** Attachments and people are referred to by ids, which nobody looks for. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private SubmittedText() {}

    public static String of(JsonNode schema, ObjectNode data, @Nullable String comment) {
        List<String> words = new ArrayList<>();
        if (comment != null) {
            words.add(comment);
        }
        collect(data, null, labels(schema, new HashMap<>()), words);
        return String.join("\n", words);
    }

    private static void collect(
            JsonNode value, @Nullable String key, Map<String, Map<String, String>> labels, List<String> words) {
        if (value.isTextual()) {
            String text = value.textValue();
            String label =
                    key == null ? null : labels.getOrDefault(key, Map.of()).get(text);
            if (label != null || !ID.matcher(text).matches()) {
                words.add(Objects.requireNonNullElse(label, text));
            }
        } else if (value instanceof ObjectNode object) {
            object.fields().forEachRemaining(field -> collect(field.getValue(), field.getKey(), labels, words));
        } else {
            value.forEach(item -> collect(item, key, labels, words));
        }
    }

    /** What the options of each field are called. */
    private static Map<String, Map<String, String>> labels(JsonNode parent, Map<String, Map<String, String>> found) {
        for (JsonNode component : parent.path("components")) {
            for (JsonNode option : component.path("values")) {
                found.computeIfAbsent(component.path("key").asText(), key -> new HashMap<>())
                        .put(option.path("value").asText(), option.path("label").asText());
            }
            labels(component, found);
        }
        return found;
    }
}
