package cn.jianxing.forms.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for a text, in the part of the language that browser and server read alike and that cannot take for ever:
 * no repetition inside a repetition, no look-around, no references.
 */
public final class SafePattern {

    static final int MAX_LENGTH = 200;

    private static final String ESCAPES = "dDwWsSnt.\\/-()[]{}*+?^$|";
    private static final String SPACES =
            "\\s\\x{a0}\\x{feff}\\x{2028}\\x{2029}\\x{1680}\\x{2000}-\\x{200a}\\x{202f}" + "\\x{205f}\\x{3000}";
    private static final int MAX_REPETITION = 1000;

    private final String source;
    private final StringBuilder translated = new StringBuilder();
    private final Deque<Boolean> groupRepeats = new ArrayDeque<>();
    private boolean closedGroupRepeats;
    private int at;

    private SafePattern(String source) {
        this.source = source;
    }

    /** @throws IllegalArgumentException when the pattern is not in the part of the language that is allowed */
    public static Pattern compile(String source) {
        if (source.isEmpty() || source.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("length");
        }
        try {
            return Pattern.compile(new SafePattern(source).translate());
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("syntax", e);
        }
    }

    private String translate() {
        groupRepeats.push(false);
        while (at < source.length()) {
            step(source.charAt(at));
        }
        return translated.toString();
    }

    private void step(char next) {
        boolean afterGroup = closedGroupRepeats;
        closedGroupRepeats = false;
        switch (next) {
            case '\\' -> escape(false);
            case '[' -> characterClass();
            case '(' -> open();
            case ')' -> close();
            case '*', '+', '?', '{' -> repeat(afterGroup);
            case '$' -> emit("\\z");
            case '|' -> alternative();
            default -> emit(String.valueOf(next));
        }
    }

    private void emit(String text) {
        translated.append(text);
        at++;
    }

    /** A browser's white space includes the ideographic space, Java's does not. */
    private void escape(boolean insideClass) {
        at++;
        char escaped = at < source.length() ? source.charAt(at) : 0;
        if (escaped == 'u' && source.substring(at).matches("(?s)u[0-9a-fA-F]{4}.*")) {
            translated.append('\\').append(source, at, at + 5);
            at += 5;
        } else if (escaped == 's' || escaped == 'S') {
            translated.append(escaped == 's' ? "[" : "[^").append(SPACES).append(']');
            at++;
        } else if (escaped != 0 && ESCAPES.indexOf(escaped) >= 0) {
            translated.append('\\').append(escaped);
            at++;
        } else {
            throw new IllegalArgumentException(insideClass ? "escape in class" : "escape");
        }
    }

    private void characterClass() {
        emit("[");
        if (at < source.length() && source.charAt(at) == '^') {
            emit("^");
        }
        while (at < source.length() && source.charAt(at) != ']') {
            char next = source.charAt(at);
            if (next == '[' || next == '&') {
                translated.append('\\');
            }
            if (next == '\\') {
                escape(true);
            } else {
                emit(String.valueOf(next));
            }
        }
        if (at >= source.length()) {
            throw new IllegalArgumentException("class");
        }
        emit("]");
    }

    private void open() {
        emit("(");
        if (at < source.length() && source.charAt(at) == '?') {
            if (!source.startsWith("?:", at)) {
                throw new IllegalArgumentException("group");
            }
            at++;
            translated.append('?');
            emit(":");
        }
        groupRepeats.push(false);
    }

    private void close() {
        if (groupRepeats.size() < 2) {
            throw new IllegalArgumentException("bracket");
        }
        closedGroupRepeats = groupRepeats.pop();
        groupRepeats.push(groupRepeats.pop() || closedGroupRepeats);
        emit(")");
    }

    /** Repeated alternatives can match one text in many ways, as repeated repetitions do. */
    private void alternative() {
        markRepeating();
        emit("|");
    }

    private void markRepeating() {
        groupRepeats.pop();
        groupRepeats.push(true);
    }

    private void repeat(boolean ofRepeatingGroup) {
        if (ofRepeatingGroup && source.charAt(at) != '?') {
            throw new IllegalArgumentException("nested repetition");
        }
        markRepeating();
        if (source.charAt(at) == '{') {
            count();
        } else {
            emit(String.valueOf(source.charAt(at)));
        }
        if (at < source.length() && source.charAt(at) == '?') {
            emit("?");
        }
        if (at < source.length() && "*+?{".indexOf(source.charAt(at)) >= 0) {
            throw new IllegalArgumentException("doubled repetition");
        }
    }

    private void count() {
        int end = source.indexOf('}', at);
        String count = end < 0 ? "" : source.substring(at + 1, end);
        if (!count.matches("\\d{1,4}(,\\d{0,4})?")
                || java.util.Arrays.stream(count.split(",", -1))
                        .anyMatch(part -> !part.isEmpty() && Integer.parseInt(part) > MAX_REPETITION)) {
            throw new IllegalArgumentException("repetition");
        }
        translated.append('{').append(count).append('}');
        at = end + 1;
    }
}
