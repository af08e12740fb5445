package cn.jianxing.starrating.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Full points to begin with, something off for every fault, never below the floor. */
public record PerUnitRule(BigDecimal start, List<Term> terms) implements Rule {

    @Override
    public Optional<BigDecimal> points(Reading reading, BigDecimal floor) {
        if (terms.stream().anyMatch(term -> term.forfeits(reading))) {
            return Optional.of(BigDecimal.ZERO.max(floor));
        }
        var off = terms.stream().map(term -> term.deduction(reading)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(start.subtract(off).max(floor));
    }

    @Override
    public BigDecimal maximum(BigDecimal points) {
        return start;
    }

    @Override
    public Set<String> metrics() {
        return terms.stream().flatMap(term -> term.metrics().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean readsSoleMetric() {
        return terms.stream().anyMatch(Term::readsSoleMetric);
    }
}
