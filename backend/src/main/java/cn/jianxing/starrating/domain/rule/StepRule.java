package cn.jianxing.starrating.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Steps tried from left to right; the first that holds gives the points. A binary rule has exactly one step. */
public record StepRule(List<Case> cases, BigDecimal otherwise) implements Rule {

    @Override
    public Optional<BigDecimal> points(Reading reading, BigDecimal floor) {
        return Optional.of(cases.stream()
                .filter(step -> step.condition().holds(reading))
                .map(Case::points)
                .findFirst()
                .orElse(otherwise));
    }

    @Override
    public BigDecimal maximum(BigDecimal points) {
        return cases.stream().map(Case::points).reduce(otherwise, BigDecimal::max);
    }

    @Override
    public Set<String> metrics() {
        return comparisons().map(Comparison::metric).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean readsSoleMetric() {
        return comparisons().anyMatch(comparison -> comparison.metric() == null);
    }

    private Stream<Comparison> comparisons() {
        return cases.stream().map(Case::condition).flatMap(Condition::comparisons);
    }

    /** Points given when a condition holds. */
    public record Case(Condition condition, BigDecimal points) {}
}
