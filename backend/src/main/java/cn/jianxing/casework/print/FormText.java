package cn.jianxing.casework.print;

import cn.jianxing.cases.CasePapers.Submitted;
import cn.jianxing.documents.Printout.Block;
import cn.jianxing.documents.Printout.Field;
import cn.jianxing.documents.Printout.Fields;
import cn.jianxing.documents.Printout.Heading;
import cn.jianxing.evidence.Evidence;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What somebody filled in, question by question as the form asked it then. */
public final class FormText {

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

    private final Map<String, Evidence> evidence;

    public FormText(List<Evidence> evidence) {
        this.evidence = evidence.stream().collect(Collectors.toUnmodifiableMap(Evidence::id, Function.identity()));
    }

    /** Answers in frames, tables with their heads. */
    List<Block> blocks(Submitted submitted) {
        List<Block> blocks = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (JsonNode component : components(submitted.schema())) {
            JsonNode value =
                    submitted.submission().data().path(component.path("key").asText());
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            Optional<TableText> table = TableText.of(value);
            if (table.isPresent()) {
                flush(fields, blocks);
                blocks.add(new Heading(label(component)));
                blocks.add(table.get().table());
            } else {
                fields.add(new Field(label(component), text(component, value)));
            }
        }
        flush(fields, blocks);
        return blocks;
    }

    /** The words of a decision: choices and texts, without signature and attachments. */
    String words(Submitted submitted) {
        List<String> words = new ArrayList<>();
        for (JsonNode component : components(submitted.schema())) {
            String type = component.path("type").asText();
            JsonNode value =
                    submitted.submission().data().path(component.path("key").asText());
            boolean own = !component.path("readonly").asBoolean()
                    && !component.path("disabled").asBoolean();
            if (own
                    && (CHOICES.contains(type) || type.startsWith("text"))
                    && !text(component, value).isBlank()) {
                words.add(text(component, value));
            }
        }
        String comment = submitted.submission().comment();
        if (comment != null && !comment.isBlank() && !words.contains(comment)) {
            words.add(comment);
        }
        return String.join("\n", words);
    }

    private static void flush(List<Field> fields, List<Block> blocks) {
        if (!fields.isEmpty()) {
            blocks.add(new Fields(List.copyOf(fields)));
            fields.clear();
        }
    }

    private static List<JsonNode> components(JsonNode parent) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            if (component.path("key").isTextual()) {
                found.add(component);
            } else {
                found.addAll(components(component));
            }
        }
        return found;
    }

    private static String label(JsonNode component) {
        String label =
                component.path("label").asText(component.path("dateLabel").asText(""));
        return label.isBlank() ? component.path("key").asText() : label;
    }

    private String text(JsonNode component, JsonNode value) {
        return switch (component.path("type").asText()) {
            case "evidenceList" ->
                list(
                        value,
                        id -> Optional.ofNullable(evidence.get(id.asText()))
                                .map(Evidence::name)
                                .orElse("（不能查看的材料）"));
            case "signature" ->
                value.path("name").asText() + "　" + value.path("at").asText().replace('T', ' ');
            case "unitDisplay" -> value.path("title").asText(value.asText());
            case "personDisplay" -> value.path("name").asText(value.asText());
            case "checkbox" -> value.asBoolean() ? "是" : "否";
            default -> value.isArray() ? list(value, one -> option(component, one)) : option(component, value);
        };
    }

    private static String list(JsonNode values, Function<JsonNode, String> word) {
        return StreamSupport.stream(values.spliterator(), false).map(word).collect(Collectors.joining("、"));
    }

    private static String option(JsonNode component, JsonNode value) {
        for (JsonNode option : component.path("values")) {
            if (option.path("value").asText().equals(value.asText())) {
                return option.path("label").asText();
            }
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
