package cn.jianxing.starrating.domain.rule;

import java.util.List;
import java.util.stream.Stream;

/** Alternatives of which one must hold; within an alternative every comparison must. */
public record Condition(List<List<Comparison>> alternatives) {

    boolean holds(Reading reading) {
        return alternatives.stream().anyMatch(all -> all.stream().allMatch(comparison -> comparison.holds(reading)));
    }

    Stream<Comparison> comparisons() {
        return alternatives.stream().flatMap(List::stream);
    }
}
