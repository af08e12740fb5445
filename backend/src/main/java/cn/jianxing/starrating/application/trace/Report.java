package cn.jianxing.starrating.application.trace;

import java.util.List;

/**
 * What came out when all stars were computed again.
 *
 * @param stars lines of the register that came out of a case
 * @param decided stars that people set otherwise than the tables, with a reason; these are no differences
 */
public record Report(int stars, List<Difference> differences, List<Difference> decided) {

    public Report {
        differences = List.copyOf(differences);
        decided = List.copyOf(decided);
    }

    /**
     * @param site title of the site with the year
     * @param what e.g. the indicator, total, place or star
     */
    public record Difference(String site, String what, String kept, String recomputed) {

        @Override
        public String toString() {
            return "%s %s: %s ≠ %s".formatted(site, what, kept, recomputed);
        }
    }
}
