package cn.jianxing.starrating.domain.rule;

import java.math.BigDecimal;
import java.util.function.IntPredicate;

/** Walks over the text of a rule, sign by sign. */
final class Scanner {

    private final String text;
    private int position;

    Scanner(String text) {
        this.text = text;
    }

    boolean accept(String sign) {
        var found = text.startsWith(sign, position);
        if (found) {
            position += sign.length();
        }
        return found;
    }

    void require(String sign) {
        if (!accept(sign)) {
            throw expected(sign);
        }
    }

    boolean atLetter() {
        return position < text.length() && isLetter(text.charAt(position));
    }

    String metric() {
        if (!atLetter()) {
            throw expected("a metric");
        }
        return take(c -> isLetter(c) || isDigit(c) || c == '_');
    }

    BigDecimal number() {
        var digits = take(Scanner::isDigit);
        if (digits.isEmpty()) {
            throw expected("a number");
        }
        if (!accept(".")) {
            return new BigDecimal(digits);
        }
        var decimals = take(Scanner::isDigit);
        if (decimals.isEmpty()) {
            throw expected("a digit");
        }
        return new BigDecimal(digits + "." + decimals);
    }

    void end() {
        if (position < text.length()) {
            throw expected("the end of the rule");
        }
    }

    RuleSyntaxException expected(String what) {
        return new RuleSyntaxException(text, position, what);
    }

    private String take(IntPredicate wanted) {
        var start = position;
        while (position < text.length() && wanted.test(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
