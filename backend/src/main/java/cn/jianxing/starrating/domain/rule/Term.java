package cn.jianxing.starrating.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One reason to take points off. */
public sealed interface Term {

    BigDecimal deduction(Reading reading);

    /** Whether all points are lost at once. */
    default boolean forfeits(Reading reading) {
        return false;
    }

    Set<String> metrics();

    default boolean readsSoleMetric() {
        return false;
    }

    /** {@code zero(c)}: nothing is left if c holds. */
    record Zero(Condition condition) implements Term {

        @Override
        public BigDecimal deduction(Reading reading) {
            return BigDecimal.ZERO;
        }

        @Override
        public boolean forfeits(Reading reading) {
            return condition.holds(reading);
        }

        @Override
        public Set<String> metrics() {
            return named(condition);
        }

        @Override
        public boolean readsSoleMetric() {
            return anonymous(condition);
        }
    }

    /** {@code each(m):-d}: d for every unit of m. */
    record Each(String metric, BigDecimal each) implements Term {

        @Override
        public BigDecimal deduction(Reading reading) {
            return each.multiply(whole(reading.value(metric)));
        }

        @Override
        public Set<String> metrics() {
            return Set.of(metric);
        }
    }

    /**
     * {@code below(m,t):-d}: d for every unit that m lacks to t; with a step, d for every started step.
     *
     * @param step null when whole units are counted
     */
    record Below(String metric, BigDecimal target, @Nullable BigDecimal step, BigDecimal each) implements Term {

        @Override
        public BigDecimal deduction(Reading reading) {
            var lack = target.subtract(reading.value(metric)).max(BigDecimal.ZERO);
            return each.multiply(step == null ? whole(lack) : lack.divide(step, 0, RoundingMode.CEILING));
        }

        @Override
        public Set<String> metrics() {
            return Set.of(metric);
        }
    }

    /** {@code if(c):-d}: d once if c holds. */
    record If(Condition condition, BigDecimal once) implements Term {

        @Override
        public BigDecimal deduction(Reading reading) {
            return condition.holds(reading) ? once : BigDecimal.ZERO;
        }

        @Override
        public Set<String> metrics() {
            return named(condition);
        }

        @Override
        public boolean readsSoleMetric() {
            return anonymous(condition);
        }
    }

    private static BigDecimal whole(BigDecimal units) {
        return units.setScale(0, RoundingMode.DOWN);
    }

    private static Set<String> named(Condition condition) {
        return condition
                .comparisons()
                .map(Comparison::metric)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean anonymous(Condition condition) {
        return condition.comparisons().anyMatch(comparison -> comparison.metric() == null);
    }
}
