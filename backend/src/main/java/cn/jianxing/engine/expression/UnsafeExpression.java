package cn.jianxing.engine.expression;

/** A model's expression reaches for something it must not have. */
public final class UnsafeExpression extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String expression;

    public UnsafeExpression(String expression, String reason) {
        super("Expression " + expression + " is refused: " + reason);
        this.expression = expression;
    }

    public String expression() {
        return expression;
    }
}
