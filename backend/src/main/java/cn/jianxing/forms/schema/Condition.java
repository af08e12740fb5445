package cn.jianxing.forms.schema;

import java.util.Set;

/**
 * A condition under which a field is hidden, in the part of FEEL that browser and server evaluate alike: comparisons
 * of answers with constants, {@code and}, {@code or}, {@code not(...)} and {@code list contains(...)}.
 *
 * @param expression without the leading equals sign, and without a {@code not(...)} around the whole
 * @param negated whether a {@code not(...)} stood around the whole; form-js treats that one differently
 * @param names answers it reads
 */
public record Condition(String expression, boolean negated, Set<String> names) {

    static final int MAX_LENGTH = 500;

    /** @throws IllegalArgumentException when it is not such a condition */
    public static Condition of(String text) {
        if (!text.startsWith("=") || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("not a condition");
        }
        return new ConditionReader(text.substring(1).strip()).read();
    }
}
