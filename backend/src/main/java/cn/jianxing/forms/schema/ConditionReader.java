package cn.jianxing.forms.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a condition word by word; whatever is not on the list of words is refused. */
final class ConditionReader {

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
            + "(?<list>list\\s+contains\\s*\\()"
            + "|(?<not>not\\s*\\()"
            + "|(?<logic>(?:and|or)\\b)"
            + "|(?<name>[A-Za-z_][A-Za-z0-9_]*)(?:\\.[A-Za-z_][A-Za-z0-9_]*)*"
            + "|(?<constant>\"[^\"\\\\\\p{Cntrl}]*\"|-?\\d{1,15}(?:\\.\\d{1,10})?)"
            + "|(?<comparison>!=|<=|>=|=|<|>)"
            + "|(?<open>\\()|(?<close>\\))|(?<comma>,))\\s*");

    private final String text;
    private final Set<String> names = new HashSet<>();
    private final Deque<Boolean> brackets = new ArrayDeque<>();
    private boolean afterOperand;
    private int outermostNotEnds = -1;
    private int innerStarts;

    ConditionReader(String text) {
        this.text = text;
    }

    Condition read() {
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!token.find(at) || token.start() != at) {
                throw new IllegalArgumentException("at " + at);
            }
            accept(token, at);
            at = token.end();
        }
        boolean negated = outermostNotEnds == text.length();
        String expression = negated ? text.substring(innerStarts, text.length() - 1) : text;
        return new Condition(expression.strip(), negated, Set.copyOf(names));
    }

    private void accept(Matcher token, int at) {
        boolean operand = token.group("name") != null || token.group("constant") != null;
        boolean opens = token.group("open") != null || token.group("not") != null || token.group("list") != null;
        if (afterOperand && (operand || opens)) {
            throw new IllegalArgumentException("two operands at " + at);
        }
        if (opens) {
            brackets.push(token.group("list") != null);
            if (at == 0 && token.group("not") != null) {
                innerStarts = token.end();
            }
        } else if (token.group("close") != null) {
            close(token.end());
        } else if (token.group("comma") != null && !Boolean.TRUE.equals(brackets.peek())) {
            throw new IllegalArgumentException("list at " + at);
        } else if (token.group("name") != null) {
            name(token.group("name"));
        }
        afterOperand = operand || token.group("close") != null;
    }

    private void close(int end) {
        if (brackets.isEmpty()) {
            throw new IllegalArgumentException("bracket");
        }
        brackets.pop();
        if (brackets.isEmpty() && innerStarts > 0 && outermostNotEnds < 0) {
            outermostNotEnds = end;
        }
    }

    private void name(String name) {
        if (CONSTANTS.contains(name)) {
            return;
        }
        if (OTHER_FEEL.contains(name)) {
            throw new IllegalArgumentException("word " + name);
        }
        names.add(name);
    }
}
