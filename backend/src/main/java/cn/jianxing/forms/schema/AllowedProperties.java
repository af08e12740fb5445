package cn.jianxing.forms.schema;

import static cn.jianxing.forms.schema.PropertyRule.constants;
import static cn.jianxing.forms.schema.PropertyRule.count;
import static cn.jianxing.forms.schema.PropertyRule.name;
import static cn.jianxing.forms.schema.PropertyRule.number;
import static cn.jianxing.forms.schema.PropertyRule.object;
import static cn.jianxing.forms.schema.PropertyRule.oneOf;
import static cn.jianxing.forms.schema.PropertyRule.options;
import static cn.jianxing.forms.schema.PropertyRule.orNull;
import static cn.jianxing.forms.schema.PropertyRule.positive;
import static cn.jianxing.forms.schema.PropertyRule.words;
import static cn.jianxing.forms.schema.PropertyRule.wordsByName;
import static cn.jianxing.forms.schema.PropertyRule.yesNo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The white list: component types with the properties each may carry. */
final class AllowedProperties {

    private static final int LONGEST_TEXT = 20_000;
    private static final PropertyRule REQUIRED = object(Map.of("required", yesNo()));
    private static final PropertyRule AFFIXES = object(Map.of("prefixAdorner", words(20), "suffixAdorner", words(20)));
    private static final PropertyRule LAYOUT = object(Map.of("row", words(64), "columns", orNull(count(16))));
    private static final PropertyRule CONDITIONAL = object(Map.of("hide", JsonNode::isTextual));

    private static final Map<String, PropertyRule> ALL = Map.of(
            "type", words(40),
            "id", name(),
            "layout", LAYOUT,
            "conditional", CONDITIONAL,
            "properties", wordsByName());

    private static final Map<String, PropertyRule> QUESTION = with(
            ALL,
            Map.of(
                    "key", name(),
                    "label", words(200),
                    "description", words(1000),
                    "defaultValue", constants(),
                    "readonly", yesNo(),
                    "disabled", yesNo(),
                    "validate", REQUIRED));

    private static final Map<String, PropertyRule> OPTIONS =
            with(QUESTION, Map.of("values", options(), "valuesKey", name(), "searchable", yesNo()));

    static final Map<String, PropertyRule> ROOT = Map.of(
            "id", words(130),
            "type", oneOf("default"),
            "components", JsonNode::isArray,
            "schemaVersion", count(1000),
            "versionTag", words(40),
            "executionPlatform", words(40),
            "executionPlatformVersion", words(40),
            "exporter", object(Map.of("name", words(100), "version", words(40))),
            "properties", wordsByName());

    private static final Map<String, Map<String, PropertyRule>> BY_TYPE = Map.ofEntries(
            Map.entry("text", with(ALL, Map.of("text", words(5000)))),
            Map.entry("separator", ALL),
            Map.entry(
                    "group",
                    with(
                            ALL,
                            Map.of(
                                    "label", words(200),
                                    "components", JsonNode::isArray,
                                    "showOutline", yesNo(),
                                    "verticalAlignment", oneOf("start", "center", "end")))),
            Map.entry("textfield", with(QUESTION, Map.of("appearance", AFFIXES, "validate", textfield()))),
            Map.entry("textarea", with(QUESTION, Map.of("validate", lengths(Map.of())))),
            Map.entry(
                    "number",
                    with(
                            QUESTION,
                            Map.of(
                                    "appearance", AFFIXES,
                                    "decimalDigits", count(10),
                                    "increment", positive(),
                                    "serializeToString", yesNo(),
                                    "validate",
                                            object(Map.of("required", yesNo(), "min", number(), "max", number()))))),
            Map.entry("checkbox", QUESTION),
            Map.entry("checklist", OPTIONS),
            Map.entry("radio", OPTIONS),
            Map.entry("select", OPTIONS),
            Map.entry(
                    "datetime",
                    with(
                            QUESTION,
                            Map.of(
                                    "subtype", oneOf("date", "time", "datetime"),
                                    "dateLabel", words(200),
                                    "timeLabel", words(200),
                                    "timeSerializingFormat", oneOf("utc_offset", "utc_normalized", "no_timezone"),
                                    "timeInterval", count(60),
                                    "use24h", yesNo(),
                                    "disallowPassedDates", yesNo()))),
            Map.entry("unitDisplay", QUESTION),
            Map.entry("personDisplay", QUESTION),
            Map.entry("signature", QUESTION),
            Map.entry("evidenceList", with(QUESTION, Map.of("max", count(50)))),
            Map.entry("indicatorTable", with(QUESTION, Map.of("cards", yesNo()))),
            Map.entry("siteTable", QUESTION),
            Map.entry(Field.LIST, list()));

    private AllowedProperties() {}

    static @Nullable Map<String, PropertyRule> of(String type) {
        return BY_TYPE.get(type);
    }

    /** Whether components of this type have an answer and therefore need a key. */
    static boolean keyed(String type) {
        Map<String, PropertyRule> properties = BY_TYPE.get(type);
        return properties != null && properties.containsKey("key");
    }

    private static Map<String, PropertyRule> list() {
        Map<String, PropertyRule> look = Map.of(
                "label", words(200),
                "showOutline", yesNo(),
                "verticalAlignment", oneOf("start", "center", "end"),
                "disableCollapse", yesNo(),
                "nonCollapsedItems", count(Field.MOST_ROWS));
        return with(
                with(ALL, look),
                Map.of(
                        "path", name(),
                        "components", JsonNode::isArray,
                        "readonly", yesNo(),
                        "isRepeating", yesNo(),
                        "allowAddRemove", yesNo(),
                        "defaultRepetitions", count(20),
                        "minRows", count(Field.MOST_ROWS),
                        "maxRows", count(Field.MOST_ROWS)));
    }

    private static PropertyRule textfield() {
        return lengths(Map.of(
                "pattern", JsonNode::isTextual,
                "patternErrorMessage", words(200),
                "validationType", oneOf("email", "custom", "")));
    }

    private static PropertyRule lengths(Map<String, PropertyRule> more) {
        Map<String, PropertyRule> base =
                Map.of("required", yesNo(), "minLength", count(LONGEST_TEXT), "maxLength", count(LONGEST_TEXT));
        return object(with(base, more));
    }

    private static Map<String, PropertyRule> with(Map<String, PropertyRule> base, Map<String, PropertyRule> more) {
        Map<String, PropertyRule> result = new HashMap<>(base);
        result.putAll(more);
        return Map.copyOf(result);
    }
}
