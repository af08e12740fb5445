package cn.jianxing.forms.validation;

import cn.jianxing.engine.Feel;
import cn.jianxing.forms.schema.Field;
import cn.jianxing.shared.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a submission against its form: the same rules as form-js in the browser, and those a browser cannot keep. */
public final class SubmissionCheck {

    private static final Map<String, FieldRule> RULES = Map.ofEntries(
            Map.entry("textfield", new TextRule(2_000)),
            Map.entry("textarea", new TextRule(20_000)),
            Map.entry("number", new NumberRule()),
            Map.entry("checkbox", new CheckboxRule()),
            Map.entry("radio", new ChoiceRule()),
            Map.entry("select", new ChoiceRule()),
            Map.entry("checklist", new ChecklistRule()),
            Map.entry("datetime", new DateTimeRule()),
            Map.entry("signature", new SignatureRule()),
            Map.entry("evidenceList", new EvidenceListRule()),
            Map.entry("indicatorTable", new TableRule(IndicatorRowCheck::accept)),
            Map.entry("siteTable", new TableRule(new SiteRowRule())),
            Map.entry(Field.LIST, new ListRule()));

    private static final Set<String> TABLES = Set.of("indicatorTable", "siteTable");

    private final Visibility visibility;

    public SubmissionCheck(Feel feel) {
        this.visibility = new Visibility(feel);
    }

    /**
     * @param accepted what is to be stored: answers, and the server's values of read-only fields
     * @param evidence path to the attachments named there
     */
    public record Result(ObjectNode accepted, List<FieldError> errors, Map<String, List<String>> evidence) {}

    public Result check(Field form, ObjectNode provided, ObjectNode submitted, Signer signer) {
        Findings findings = new Findings();
        List<Field> fields = form.keyed();
        refuseUnknown(fields, submitted, findings);
        Set<String> hidden = visibility.hidden(form, effective(fields, provided, submitted));
        ObjectNode accepted = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            if (!hidden.contains(field.name())) {
                JsonNode known = known(field, provided);
                accept(new Question(field, field.name(), known, provided, signer), submitted, findings, accepted);
            }
        }
        return new Result(accepted, findings.errors(), findings.evidence());
    }

    /** @param submitted the answers among which this one stands: those of the form, or those of a row */
    static void accept(Question question, ObjectNode submitted, Findings findings, ObjectNode accepted) {
        String name = question.field().name();
        JsonNode answer = Answers.of(submitted, name);
        FieldRule rule = RULES.get(question.field().type());
        JsonNode value;
        if (question.field().readOnly() || rule == null) {
            checkUntouched(question, answer, findings);
            value = question.known();
        } else {
            value = rule.accept(question, answer, findings);
        }
        if (value != null && !value.isMissingNode() && !value.isNull()) {
            accepted.set(name, value);
        }
    }

    private static void checkUntouched(Question question, JsonNode answer, Findings findings) {
        boolean unset = answer.isMissingNode()
                || answer.isNull()
                || (answer.isBoolean() && !answer.asBoolean() && Answers.empty(question.known()));
        boolean same = question.field().type().equals("evidenceList")
                ? sameEvidence(question.known(), answer)
                : Answers.same(question.known(), answer);
        if (!unset && !same) {
            findings.add(question.path(), "form.read-only-changed");
        }
    }

    private static boolean sameEvidence(JsonNode known, JsonNode answer) {
        Set<String> ids = Answers.evidenceIds(answer);
        return (Answers.empty(known) && Answers.empty(answer))
                || (ids != null && ids.equals(Answers.evidenceIds(known)));
    }

    private static void refuseUnknown(List<Field> fields, ObjectNode submitted, Findings findings) {
        Set<String> names = new HashSet<>();
        fields.forEach(field -> names.add(field.name()));
        submitted.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                findings.add(name, "form.unknown-field");
            }
        });
    }

    /** All answers as the browser sees them when it decides what to show. */
    private static ObjectNode effective(List<Field> fields, ObjectNode provided, ObjectNode submitted) {
        ObjectNode answers = provided.deepCopy();
        for (Field field : fields) {
            JsonNode given = Answers.of(submitted, field.name());
            if (field.readOnly()) {
                JsonNode known = known(field, provided);
                answers.set(field.name(), known.isMissingNode() ? emptyValue(field) : known);
            } else if (!TABLES.contains(field.type())) {
                boolean none = given.isMissingNode() || given.isNull();
                answers.set(field.name(), none ? emptyValue(field) : given);
            }
        }
        return answers;
    }

    private static JsonNode known(Field field, ObjectNode provided) {
        JsonNode known = Answers.of(provided, field.name());
        return known.isMissingNode() ? Answers.of(field.json(), "defaultValue") : known;
    }

    /** What form-js holds for a field without an answer. */
    private static JsonNode emptyValue(Field field) {
        return switch (field.type()) {
            case "textfield", "textarea" -> TextNode.valueOf("");
            case "checkbox" -> BooleanNode.FALSE;
            case "checklist", Field.LIST -> JsonNodeFactory.instance.arrayNode();
            default -> NullNode.getInstance();
        };
    }
}
