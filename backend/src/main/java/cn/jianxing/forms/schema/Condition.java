package cn.jianxing.forms.schema;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition under which a field is hidden, in the part of FEEL that browser and server evaluate alike: comparisons
 * of answers with constants, {@code and}, {@code or}, {@code not(...)} and {@code list contains(...)}.
 *
 * @param expression without the leading equals sign
 * @param names answers it reads
 */
public record Condition(String expression, Set<String> names) {

    static final int MAX_LENGTH = 500;

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final Set<String> OTHER_FEEL = Set.of(
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "function",
            "external",
            "not",
            "list",
            "contains");
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "(?<call>list\\s+contains\\s*\\(|not\\s*\\()"
            + "|(?<logic>and\\b|or\\b)"
            + "|(?<name>[A-Za-z_][A-Za-z0-9_]*)(?:\\.[A-Za-z_][A-Za-z0-9_]*)*"
            + "|(?<constant>\"[^\"\\\\\\p{Cntrl}]*\"|-?\\d{1,15}(?:\\.\\d{1,10})?)"
            + "|(?<operator>!=|<=|>=|=|<|>|\\(|\\)|,))");

    /** @throws IllegalArgumentException when it is not such a condition */
    public static Condition of(String text) {
        if (!text.startsWith("=") || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("not a condition");
        }
        String expression = text.substring(1).strip();
        Set<String> names = new HashSet<>();
        Matcher token = TOKEN.matcher(expression);
        boolean operandBefore = false;
        int at = 0;
        while (at < expression.length()) {
            if (!token.find(at) || token.start() != at) {
                throw new IllegalArgumentException("at " + at);
            }
            boolean operand = token.group("name") != null || token.group("constant") != null;
            if (operand && operandBefore) {
                throw new IllegalArgumentException("two operands at " + at);
            }
            collect(token, names);
            operandBefore = operand;
            at = token.end();
        }
        return new Condition(expression, Set.copyOf(names));
    }

    private static void collect(Matcher token, Set<String> names) {
        String name = token.group("name");
        if (name == null || CONSTANTS.contains(name)) {
            return;
        }
        if (OTHER_FEEL.contains(name)) {
            throw new IllegalArgumentException("word " + name);
        }
        names.add(name);
    }
}
