package cn.jianxing.starrating.domain;

import cn.jianxing.starrating.domain.rule.AbcRule;
import cn.jianxing.starrating.domain.rule.Rule;
import cn.jianxing.starrating.domain.rule.RuleParser;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An indicator as it is written in the standard; reading it refuses what cannot be computed. */
public record IndicatorDefinition(
        String code,
        Level level,
        int position,
        String categoryId,
        String category,
        String title,
        BigDecimal points,
        BigDecimal floor,
        String requirement,
        String ruleText,
        String evidenceHint,
        boolean evidenceRequired,
        String methods,
        boolean onSiteByMetric,
        @Nullable String platform,
        String metrics,
        String ruleType,
        String rule,
        String period,
        String basis) {

    public Indicator read() {
        var indicator = new Indicator(
                code,
                categoryId,
                category,
                title,
                points,
                floor,
                requirement,
                ruleText,
                evidenceHint,
                evidenceRequired,
                Method.parse(methods),
                onSiteByMetric,
                platform,
                metrics.isEmpty() ? List.of() : List.of(metrics.split("\\|")),
                rule.isEmpty() ? null : RuleParser.parse(ruleType, rule));
        refuseIf(indicator.parts().size() > 2, "has more than two parts");
        refuseIf(indicator.has(Method.M) && platform == null, "is scored by a department but names no platform");
        checkRule(indicator);
        return indicator;
    }

    private void checkRule(Indicator indicator) {
        var read = indicator.rule();
        var byRule = indicator.has(Method.A) || indicator.has(Method.S);
        refuseIf(byRule == (read == null), "needs a rule for what facts decide, and only for that");
        if (read == null) {
            return;
        }
        refuseIf(read.maximum(points).compareTo(points) != 0, "has a rule that cannot give exactly its points");
        checkMetrics(indicator, read);
    }

    private void checkMetrics(Indicator indicator, Rule read) {
        var mixed = indicator.parts().containsAll(Set.of(Method.A, Method.S));
        var choices = mixed ? 2 : 1;
        refuseIf(!indicator.metrics().containsAll(read.metrics()), "has a rule that reads a metric it does not list");
        refuseIf(
                read.readsSoleMetric() && indicator.metrics().size() != choices,
                "has a rule that leaves open which metric it reads");
        refuseIf(read instanceof AbcRule && !indicator.metrics().isEmpty(), "is graded and reads no metric");
    }

    private void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException("indicator " + code + " " + why);
        }
    }
}
