package cn.jianxing.starrating.domain.rule;

/** A rule of the standard that cannot be read; says where. */
public final class RuleSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RuleSyntaxException(String text, int position, String expected) {
        super("rule \"%s\", position %d: expected %s".formatted(text, position, expected));
    }
}
