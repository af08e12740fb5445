package cn.jianxing.starrating.domain.rule;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A fact held against a bound, e.g. {@code order_on_time_rate>=0.95}.
 *
 * @param metric null for the indicator's only metric
 */
public record Comparison(@Nullable String metric, Operator operator, BigDecimal bound) {

    boolean holds(Reading reading) {
        return operator.test.test(reading.value(metric).compareTo(bound));
    }

    /** In the order in which they have to be tried when read: the longer sign first. */
    public enum Operator {
        AT_LEAST(">=", sign -> sign >= 0),
        AT_MOST("<=", sign -> sign <= 0),
        MORE(">", sign -> sign > 0),
        LESS("<", sign -> sign < 0),
        EQUAL("=", sign -> sign == 0);

        final String sign;
        private final IntPredicate test;

        Operator(String sign, IntPredicate test) {
            this.sign = sign;
            this.test = test;
        }
    }
}
