package cn.jianxing.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The expression language that officials' forms and decisions are written in. */
public interface Feel {

    boolean parses(String expression);

    /** Whether this can stand in the condition cell of a decision table, e.g. {@code > 5, null}. */
    boolean parsesTest(String unaryTests);

    /** The value of the expression; null too where it has none, e.g. when a variable is unknown. */
    @Nullable
    Object value(String expression, Map<String, Object> variables);
}
