package cn.jianxing.engine;

import cn.jianxing.engine.StepPolicy.Deduplicate;
import cn.jianxing.engine.StepPolicy.WhenNobody;
import cn.jianxing.engine.StepPolicy.WhenStarter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words a model may write in {@code <camunda:properties>} of a user task; docs/node-policies.md is made from them. */
public enum StepProperty {
    CASE_STATE("a state of the case", "The case is in this state while the step is open", words(40)),
    LIMIT("a key of `time_limit`", "Time limit of the step", words(80)),
    CLOCK("restart", "The limit begins anew when the applicant gives the case back", Pattern.compile("restart")),
    APPLICANT(
            "true", "The applicant's own step: who completes it becomes an applicant and decides nothing later", yes()),
    SEALED("true", "What is submitted stays closed to colleagues until it is unsealed", yes()),
    MONEY("true", "The step decides on money", yes()),
    SCORE("true", "The step gives scores", yes()),
    BULK("true, false", "Whether many cases may be decided at this step together", yes()),
    OUTPUTS("form keys", "Values that become process variables, besides `decision`", keys()),
    OPERATIONS(
            "operations", "What is allowed besides answering; nothing unless it is named", StepProperty::areOperations),
    LABELS("`operation=words`, …", "Words on buttons: `complete` and allowed operations", labels()),
    OPINION("`always` or decisions", "An opinion is asked for: always, or with these decisions", keys()),
    OPINION_MIN("1–2000", "Characters such an opinion has at least", Pattern.compile("[1-9]\\d{0,2}|1\\d{3}|2000")),
    SIGNATURE(
            "`always` or decisions",
            "The form's signature field is asked for: always, or with these decisions",
            keys()),
    READONLY("fields", "Shown with what the case holds; a different value is refused", paths()),
    HIDDEN("fields", "Neither shown, nor sent, nor accepted", paths()),
    CARRIED("fields", "Begin with what was entered in an earlier step on the same form", paths()),
    FIXED_ROWS("lists", "Rows can neither be added nor removed", keys()),
    WHEN_NOBODY("superior, office, refuse-start", "Who is asked while nobody holds the post", choice(WhenNobody.class)),
    WHEN_STARTER("refuse, superior", "Who is asked when all in the post are applicants", choice(WhenStarter.class)),
    DEDUPLICATE(
            "off, consecutive, any", "Who said yes to the same content need not repeat it", choice(Deduplicate.class)),
    CC("posts and roles, `;` between them", "Who is told when the step is completed (抄送)", words(1000)),
    APPROVAL("decisions", "Decisions by which a person says yes; `deduplicate` needs it", keys());

    private final String takes;
    private final String meaning;
    private final Predicate<String> fits;

    StepProperty(String takes, String meaning, Pattern pattern) {
        this(takes, meaning, pattern.asMatchPredicate());
    }

    StepProperty(String takes, String meaning, Predicate<String> fits) {
        this.takes = takes;
        this.meaning = meaning;
        this.fits = fits;
    }

    public static Optional<StepProperty> read(String word) {
        return Arrays.stream(values())
                .filter(property -> property.word().equals(word))
                .findFirst();
    }

    /** As models write it, e.g. {@code when-nobody}. */
    public String word() {
        return word(this);
    }

    /** What may be written, for the documentation. */
    public String takes() {
        return takes;
    }

    public String meaning() {
        return meaning;
    }

    public boolean fits(String value) {
        return fits.test(value);
    }

    public String in(Map<String, String> properties) {
        return properties.getOrDefault(word(), "").strip();
    }

    public boolean isTrue(Map<String, String> properties) {
        return Boolean.parseBoolean(in(properties));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    // what fits

    private static Predicate<String> words(int longest) {
        return value -> !value.isBlank() && value.length() <= longest;
    }

    private static Pattern yes() {
        return Pattern.compile("true|false");
    }

    private static Pattern keys() {
        return Pattern.compile("\\s*[A-Za-z][\\w-]*\\s*(,\\s*[A-Za-z][\\w-]*\\s*)*");
    }

    private static Pattern paths() {
        String path = "[A-Za-z]\\w*((\\[])?\\.[A-Za-z]\\w*)?";
        return Pattern.compile("\\s*" + path + "\\s*(,\\s*" + path + "\\s*)*");
    }

    private static boolean areOperations(String value) {
        return Arrays.stream(value.split(","))
                .allMatch(word -> StepOperation.read(word).isPresent());
    }

    private static Predicate<String> labels() {
        Pattern pair = Pattern.compile("\\s*[a-z-]+\\s*=[^=<>{}]{1,24}");
        return value -> Arrays.stream(value.split(",")).allMatch(pair.asMatchPredicate());
    }

    private static Predicate<String> choice(Class<? extends Enum<?>> choices) {
        return value -> Arrays.stream(choices.getEnumConstants())
                .anyMatch(choice -> word(choice).equals(value));
    }
}
