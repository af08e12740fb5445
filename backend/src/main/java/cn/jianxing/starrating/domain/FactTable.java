package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of one site and year by metric. */
public record FactTable(Map<String, Fact> facts) {

    public static FactTable of(Collection<Fact> facts) {
        return new FactTable(facts.stream().collect(Collectors.toUnmodifiableMap(Fact::metric, fact -> fact)));
    }

    public Map<String, BigDecimal> values() {
        return facts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }
}
