package cn.jianxing.engine.runtime;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables an expression in FEEL may read; rather one too many than one too few. */
final class FeelNames {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|(?<!\\.)\\b([A-Za-z_][A-Za-z0-9_]*)\\b(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of(
            "true",
            "false",
            "null",
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "in",
            "between",
            "instance",
            "of",
            "for",
            "return",
            "some",
            "every",
            "satisfies");

    private FeelNames() {}

    static Set<String> in(String expression) {
        Set<String> names = new LinkedHashSet<>();
        Matcher token = TOKEN.matcher(expression);
        while (token.find()) {
            String name = token.group(1);
            if (name != null && !WORDS.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
