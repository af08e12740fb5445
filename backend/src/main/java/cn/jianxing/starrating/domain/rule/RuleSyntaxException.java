package cn.jianxing.starrating.domain.rule;

/** A rule of the standard that cannot be read; says where. */
public final class RuleSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;

    RuleSyntaxException(String text, int position, String expected) {
        super("rule \"%s\", position %d: expected %s".formatted(text, position, expected));
        this.position = position;
    }

    /** Of the first sign that does not fit, from 0. */
    public int position() {
        return position;
    }
}
