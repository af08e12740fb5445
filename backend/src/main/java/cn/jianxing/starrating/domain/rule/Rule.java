package cn.jianxing.starrating.domain.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** One indicator's rule of the standard. */
public sealed interface Rule permits StepRule, PerUnitRule, AbcRule {

    /** Points for what is read; empty when a person grades and no fact decides. */
    Optional<BigDecimal> points(Reading reading, BigDecimal floor);

    /** The largest number of points the rule can give, for an indicator worth {@code points}. */
    BigDecimal maximum(BigDecimal points);

    /** Metrics the rule names. */
    Set<String> metrics();

    /** Whether a comparison leaves its metric out and means the indicator's only one. */
    boolean readsSoleMetric();
}
