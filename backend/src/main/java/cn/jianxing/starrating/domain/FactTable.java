package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of one site and year by metric. */
public record FactTable(Map<String, Fact> facts) {

    public static FactTable of(Collection<Fact> facts) {
        return new FactTable(facts.stream().collect(Collectors.toUnmodifiableMap(Fact::metric, fact -> fact)));
    }

    /** These facts, and in their place or beside them what the survey has found. */
    public FactTable withSurvey(FactTable current) {
        var all = new HashMap<>(facts);
        current.facts().forEach((metric, fact) -> {
            if (Metric.isSurvey(metric)) {
                all.put(metric, fact);
            }
        });
        return new FactTable(Map.copyOf(all));
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    public Map<String, BigDecimal> values() {
        return facts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }
}
