package cn.jianxing.starrating.domain.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A person grades the state A, B, C or C#; each grade is worth a share of the indicator's points. */
public record AbcRule(Map<String, BigDecimal> shares) implements Rule {

    public BigDecimal points(String grade, BigDecimal points) {
        var share = shares.get(grade);
        if (share == null) {
            throw new IllegalArgumentException("no share for grade " + grade);
        }
        return share.multiply(points);
    }

    @Override
    public Optional<BigDecimal> points(Reading reading, BigDecimal floor) {
        return Optional.empty();
    }

    @Override
    public BigDecimal maximum(BigDecimal points) {
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max).multiply(points);
    }

    @Override
    public Set<String> metrics() {
        return Set.of();
    }

    @Override
    public boolean readsSoleMetric() {
        return false;
    }
}
