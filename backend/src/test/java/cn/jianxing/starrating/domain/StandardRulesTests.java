package cn.jianxing.starrating.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandardRulesTests {

    @Test
    void all115IndicatorsCanBeRead() {
        var read = Sheets.EDITION.indicators().stream()
                .map(IndicatorDefinition::read)
                .toList();

        assertThat(read).hasSize(115);
        assertThat(read.stream().filter(indicator -> indicator.rule() != null)).hasSize(83);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void theIndicatorsOfALevelAddUpToAHundred(Level level) {
        var sum = Sheets.indicators(level).stream().map(Indicator::points).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo("100");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvFileSource(resources = "/starrating/rule-boundaries.csv", numLinesToSkip = 1)
    void aRuleGivesItsPointsOnAndBesideEveryBound(String code, String facts, String points) {
        var indicator = Sheets.indicator(code);
        var values = facts(facts);

        var given = indicator.has(Method.A) ? indicator.automatic(values) : indicator.surveyed(values);

        assertThat(given.orElseThrow()).isEqualByComparingTo(points);
    }

    @Test
    void everyMetricOfAnIndicatorIsDefined() {
        var defined = Sheets.EDITION.metrics().stream().map(Metric::id).collect(Collectors.toSet());

        assertThat(Sheets.EDITION.indicators().stream().flatMap(d -> d.read().metrics().stream()))
                .allMatch(defined::contains);
    }

    @Test
    void satisfactionIsReadFromOrdersAndFromTheSurvey() {
        var satisfaction = Sheets.indicator("ST-H3");
        var facts = Map.of(
                "order_satisfaction_rate", new BigDecimal("0.9667"),
                "survey_satisfaction_rate", new BigDecimal("0.9412"));

        assertThat(satisfaction.automatic(facts).orElseThrow()).isEqualByComparingTo("3");
        assertThat(satisfaction.surveyed(facts).orElseThrow()).isEqualByComparingTo("2.4");
    }

    @Test
    void aMissingFactGivesNoPointsAtAll() {
        assertThat(Sheets.indicator("ST-A4").automatic(Map.of())).isEmpty();
        assertThat(Sheets.indicator("ST-A1").automatic(Map.of())).isEmpty();
        assertThat(Sheets.indicator("ST-H1").surveyed(Map.of())).isEmpty();
    }

    @Test
    void openingIsReadFromCovertVisitsNotScoredOnAnAnnouncedOne() {
        var opening = Sheets.indicator("ST-B3");

        assertThat(opening.methods()).contains(Method.O);
        assertThat(opening.has(Method.O)).isFalse();
        assertThat(opening.isComputed()).isTrue();
    }

    @Test
    void anIndicatorThatCannotBeComputedIsRefused() {
        assertThatThrownBy(() -> computed(">=1:2;else:0", "binary", "m").read()).hasMessageContaining("exactly its");
        assertThatThrownBy(() -> computed("", "binary", "m").read()).hasMessageContaining("needs a rule");
        assertThatThrownBy(() -> computed("n>=1:1;else:0", "binary", "m").read())
                .hasMessageContaining("not list");
        assertThatThrownBy(() -> computed(">=1:1;else:0", "binary", "m|n").read())
                .hasMessageContaining("leaves open");
        assertThatThrownBy(() -> computed("A:1", "abc", "m").read()).hasMessageContaining("graded");
        assertThat(computed(">=1:1;else:0", "binary", "m").read().isComputed()).isTrue();
    }

    private static IndicatorDefinition computed(String rule, String type, String metrics) {
        return new IndicatorDefinition(
                "ST-X1",
                Level.STATION,
                1,
                "x",
                "X",
                "X",
                BigDecimal.ONE,
                BigDecimal.ZERO,
                "",
                "",
                "",
                false,
                "A",
                false,
                null,
                metrics,
                type,
                rule,
                "year",
                "");
    }

    private static Map<String, BigDecimal> facts(String text) {
        return Arrays.stream(text.split(" "))
                .map(fact -> fact.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new BigDecimal(pair[1])));
    }
}
