package cn.jianxing.starrating.domain;

import cn.jianxing.starrating.domain.rule.Reading;
import cn.jianxing.starrating.domain.rule.Rule;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator (二级指标) of the standard.
 *
 * @param onSiteByMetric its on-site part is what the metric counts (covert visits), experts do not score it
 * @param platform platform whose department scores or confirms it
 * @param rule null where only people score
 */
public record Indicator(
        String code,
        String categoryId,
        String category,
        String title,
        BigDecimal points,
        BigDecimal floor,
        String requirement,
        String ruleText,
        String evidenceHint,
        boolean evidenceRequired,
        Set<Method> methods,
        boolean onSiteByMetric,
        @Nullable String platform,
        List<String> metrics,
        @Nullable Rule rule) {

    /** Letter of the category: ST-A1 belongs to A. */
    public String letter() {
        var dash = code.indexOf('-');
        return code.substring(dash + 1, dash + 2);
    }

    /** The parts that make up its points, in the order M, O, A, S. */
    public Set<Method> parts() {
        var parts = EnumSet.copyOf(methods);
        if (onSiteByMetric) {
            parts.remove(Method.O);
        }
        return parts;
    }

    public boolean has(Method part) {
        return parts().contains(part);
    }

    /** Whether facts alone give the points: nobody scores it and no survey is needed. */
    public boolean isComputed() {
        return parts().equals(EnumSet.of(Method.A));
    }

    public boolean isSurveyedOnly() {
        return parts().equals(EnumSet.of(Method.S));
    }

    /** Metrics of the office's own data. */
    public List<String> officeMetrics() {
        return metrics.stream().filter(metric -> !Metric.isSurvey(metric)).toList();
    }

    /** Points by rule from the facts; empty without an automatic part or while a fact is missing. */
    public Optional<BigDecimal> automatic(Map<String, BigDecimal> facts) {
        return has(Method.A) ? byRule(facts, officeMetrics()) : Optional.empty();
    }

    /** Points by rule from the survey; empty without a survey part or before the survey. */
    public Optional<BigDecimal> surveyed(Map<String, BigDecimal> facts) {
        var asked = metrics.stream().filter(Metric::isSurvey).toList();
        return has(Method.S) ? byRule(facts, asked) : Optional.empty();
    }

    private Optional<BigDecimal> byRule(Map<String, BigDecimal> facts, List<String> read) {
        if (rule == null || !facts.keySet().containsAll(read)) {
            return Optional.empty();
        }
        return rule.points(new Reading(facts, read.size() == 1 ? read.get(0) : null), floor);
    }
}
