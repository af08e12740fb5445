package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known about one indicator: at most one value for each part. */
public record PartScores(Map<Method, BigDecimal> values) {

    public PartScores {
        values = Map.copyOf(values);
    }

    public static PartScores none() {
        return new PartScores(Map.of());
    }

    public PartScores with(Method part, BigDecimal value) {
        var more = new EnumMap<Method, BigDecimal>(Method.class);
        more.putAll(values);
        more.put(part, value);
        return new PartScores(more);
    }

    public PartScores with(Method part, Optional<BigDecimal> value) {
        return value.map(known -> with(part, known)).orElse(this);
    }

    public Optional<BigDecimal> of(Method part) {
        return Optional.ofNullable(values.get(part));
    }

    /** Parts the indicator needs and that nobody has given yet. */
    public List<Method> missing(Indicator indicator) {
        return indicator.parts().stream()
                .filter(part -> !values.containsKey(part))
                .toList();
    }
}
