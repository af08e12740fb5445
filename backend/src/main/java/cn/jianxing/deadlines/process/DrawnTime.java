package cn.jianxing.deadlines.process;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as models write it. What the limit is called is a text in quotes or the name of a variable.
 *
 * @param name of the limit, or of the variable that holds it or the date itself
 * @param share of the limit; null for the whole of it
 */
record DrawnTime(
        String text,
        Kind kind,
        String name,
        boolean literal,
        @Nullable Double share) {

    private static final Pattern LIMIT = Pattern.compile(
            "\\$\\{\\s*workdays:(limit|share)\\(\\s*('?)([\\w.\\-]+)'?\\s*(?:,\\s*([0-9.]+)\\s*)?\\)\\s*}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

    enum Kind {
        LIMIT,
        VARIABLE,
        OTHER
    }

    static DrawnTime of(String text) {
        Matcher limit = LIMIT.matcher(text.strip());
        if (limit.matches()) {
            return new DrawnTime(
                    text.strip(),
                    Kind.LIMIT,
                    limit.group(3),
                    !limit.group(2).isEmpty(),
                    limit.group(4) == null ? null : Double.valueOf(limit.group(4)));
        }
        Matcher variable = VARIABLE.matcher(text.strip());
        return variable.matches()
                ? new DrawnTime(text.strip(), Kind.VARIABLE, variable.group(1), false, null)
                : new DrawnTime(text.strip(), Kind.OTHER, "", false, null);
    }

    boolean whole() {
        return kind == Kind.LIMIT && share == null;
    }
}
