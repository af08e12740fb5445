package cn.jianxing.starrating.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleParserTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "step|>=0.95:3|;",
                "step|else:0|>=",
                "step|>=0.95:3;else:|number",
                "step|=>0.95:3;else:0|number",
                "step|>=.95:3;else:0|number",
                "step|>=0.:3;else:0|digit",
                "step|>=0.95:3;else:0;|end",
                "step|>=0.95:3;else:-1|number",
                "step|a>=1 and:3;else:0|:",
                "step|a>=1  and b>=1:3;else:0|:",
                "step|A_>=1 or :3;else:0|>=",
                "step|_a>=1:3;else:0|>=",
                "binary|>=1:1;>=0:2;else:0|one case",
                "binary|>=1:1;else:0.5|one case",
                "per_unit|each(a):-1|start=",
                "per_unit|start=3;each(a):1|):-",
                "per_unit|start=3;each(>=1):-1|metric",
                "per_unit|start=3;zero(a<1):-1|end",
                "per_unit|start=3;below(a):-1|,",
                "per_unit|start=3;below(a,1,0):-1|above 0",
                "per_unit|start=3;minus(a):-1|zero, each",
                "per_unit|start=3; each(a):-1|zero, each",
                "abc|A:1.00;D:0.5|grade",
                "abc|A:1.00;A:0.5|only once",
                "ladder|>=1:1;else:0|rule type"
            })
    void whatIsNotARuleIsRefusedWithItsPlace(String type, String text, String expected) {
        assertThatThrownBy(() -> RuleParser.parse(type, text))
                .isInstanceOf(RuleSyntaxException.class)
                .hasMessageContaining("position")
                .hasMessageContaining(expected);
    }

    @Test
    void andBindsTighterThanOr() {
        var rule = RuleParser.parse("step", "a>=1 or b>=1 and c>=1:1;else:0");

        assertThat(points(rule, Map.of("a", "1", "b", "0", "c", "0"))).isEqualTo("1");
        assertThat(points(rule, Map.of("a", "0", "b", "1", "c", "0"))).isEqualTo("0");
        assertThat(points(rule, Map.of("a", "0", "b", "1", "c", "1"))).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        ">=,1,1,1",
        ">=,1,0.9999,0",
        "<=,1,1,1",
        "<=,1,1.0001,0",
        ">,1,1,0",
        ">,1,1.0001,1",
        "<,1,1,0",
        "<,1,0.9999,1",
        "=,1,1.0000,1",
        "=,1,1.0001,0"
    })
    void everySignComparesExactly(String sign, String bound, String fact, String points) {
        var rule = RuleParser.parse("binary", sign + bound + ":1;else:0");

        assertThat(points(rule, Map.of("m", fact))).isEqualTo(points);
    }

    @Test
    void nothingFallsBelowTheFloor() {
        var rule = RuleParser.parse("per_unit", "start=3;each(m):-2");

        assertThat(rule.points(new Reading(Map.of("m", new BigDecimal(2)), null), new BigDecimal("0.5")))
                .contains(new BigDecimal("0.5"));
    }

    @Test
    void onlyWholeUnitsCountButEveryStartedStep() {
        var units = RuleParser.parse("per_unit", "start=3;below(m,3):-1");
        var steps = RuleParser.parse("per_unit", "start=3;below(m,3,1):-1");

        assertThat(points(units, Map.of("m", "1.5"))).isEqualTo("2");
        assertThat(points(steps, Map.of("m", "1.5"))).isEqualTo("1");
        assertThat(points(steps, Map.of("m", "7"))).isEqualTo("3");
    }

    @Test
    void aGradeIsWorthItsShareAndNoFactDecides() {
        var rule = (AbcRule) RuleParser.parse("abc", "A:1.00;B:0.66;C:0.33;C#:0");

        assertThat(rule.points("B", new BigDecimal(2))).isEqualByComparingTo("1.32");
        assertThat(rule.points("C", new BigDecimal(2))).isEqualByComparingTo("0.66");
        assertThat(rule.points("C#", new BigDecimal(2))).isEqualByComparingTo("0");
        assertThat(rule.maximum(new BigDecimal(2))).isEqualByComparingTo("2");
        assertThat(rule.metrics()).isEmpty();
        assertThat(rule.readsSoleMetric()).isFalse();
        assertThat(rule.points(new Reading(Map.of(), null), BigDecimal.ZERO)).isEmpty();
        assertThatThrownBy(() -> rule.points("D", BigDecimal.ONE)).hasMessageContaining("grade D");
    }

    @Test
    void aMissingFactIsNamed() {
        var rule = RuleParser.parse("per_unit", "start=3;each(late_count):-1");

        assertThatThrownBy(() -> points(rule, Map.of())).hasMessageContaining("late_count");
    }

    @Test
    void aRuleTellsWhatItReads() {
        var rule = RuleParser.parse("per_unit", "start=3;zero(a<1);each(b):-1;below(c,2):-1;if(d>1 or e=0):-1");
        var sole = RuleParser.parse("per_unit", "start=1;zero(<1);if(>5):-1");

        assertThat(rule.metrics()).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        assertThat(rule.readsSoleMetric()).isFalse();
        assertThat(sole.readsSoleMetric()).isTrue();
    }

    private static String points(Rule rule, Map<String, String> facts) {
        var values = facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new BigDecimal(e.getValue())));
        var sole = values.size() == 1 ? values.keySet().iterator().next() : null;
        return rule.points(new Reading(values, sole), BigDecimal.ZERO)
                .orElseThrow()
                .stripTrailingZeros()
                .toPlainString();
    }
}
