package cn.jianxing.starrating.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxing.shared.FieldError;
import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.Metric;
import cn.jianxing.starrating.domain.Sheets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionCheckTests {

    private static final Set<String> METRICS =
            Sheets.EDITION.metrics().stream().map(Metric::id).collect(Collectors.toSet());

    @Test
    void theEditionThatComesWithTheProgramHasNoFaults() {
        assertThat(EditionCheck.of(Sheets.EDITION)).isEmpty();
    }

    @Test
    void aLevelWhosePointsDoNotAddUpToAHundredIsNamed() {
        var dearer = change("ST-A1", "站长履职", "4.5", "");

        assertThat(EditionCheck.of(edition(dearer)))
                .containsExactly(new FieldError("station.points", "star-standard.points-sum", Map.of("sum", "100.5")));
    }

    @Test
    void aFaultOfAnIndicatorIsFoundInTheEdition() {
        var broken = change("ST-A4", "周台账月小结", "3", ">=0.95:3;>=0.85;else:0");

        assertThat(EditionCheck.of(edition(broken)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("ST-A4.rule", "star-standard.rule-unreadable"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                "ST-A4, 3,     \">=0.95:3;>=0.85:2;else:0\",                          -,               -",
                "ST-A4, 3,     \">=0.95:2.5;else:0\",                                 rule,            rule-maximum",
                "ST-A4, 3,     \">=0.95:3;>=0.85:4;else:0\",                          rule,            rule-maximum",
                "ST-A4, 3,     \">=0.95:3\",                                          rule,            rule-unreadable",
                "ST-A4, 3,     \"\",                                                  rule,            rule-unfitting",
                "ST-A4, 3,     \"no_such_rate>=0.95:3;else:0\",                       rule,            metric-unknown",
                "ST-A4, 3,     \"team_count>=3:3;else:0\",                            rule,            rule-unfitting",
                "ST-A3, 3,     \"start=3;zero(staff_on_post_count<1)\",               -,               -",
                "ST-A3, 3,     \"start=2;zero(staff_on_post_count<1)\",               rule,            rule-maximum",
                "ST-A3, 3,     \"start=3;each(staff_on_post_count)\",                 rule,            rule-unreadable",
                "ST-A1, 4,     \"start=4\",                                            rule,            rule-unfitting",
                "ST-A1, 0,     \"\",                                                  points,          points-too-few",
                "ST-A1, -1,    \"\",                                                  points,          points-too-few",
                "ST-A1, 100.5, \"\",                                                  points,          points-not-usable",
                "ST-A1, 1.005, \"\",                                                  points,          points-not-usable",
            })
    void anIndicatorsPointsAndRuleHaveToFit(String code, String points, String rule, String field, String wrong) {
        var changed = change(code, "指标", points, rule);

        assertThat(EditionCheck.of(changed, METRICS))
                .extracting(FieldError::field, FieldError::code)
                .isEqualTo(field == null ? List.of() : List.of(tuple(field, "star-standard." + wrong)));
    }

    @Test
    void theRuleThatCannotBeReadIsReportedWithThePlace() {
        var broken = change("ST-A4", "周台账月小结", "3", ">=0.95:3;oops;else:0");

        assertThat(EditionCheck.of(broken, METRICS))
                .containsExactly(new FieldError("rule", "star-standard.rule-unreadable", Map.of("position", 14)));
    }

    @Test
    void wordsAreNeitherMissingNorTooLong() {
        assertThat(EditionCheck.of(change("ST-A1", " ", "4", ""), METRICS))
                .containsExactly(FieldError.of("title", "form.required"));
        assertThat(EditionCheck.of(change("ST-A1", "标".repeat(61), "4", ""), METRICS))
                .containsExactly(new FieldError("title", "form.too-long", Map.of("max", 60)));
        assertThat(EditionCheck.of(change("ST-A1", "𠮷".repeat(60), "4", ""), METRICS))
                .isEmpty();
    }

    private static Edition edition(IndicatorDefinition changed) {
        var given = Sheets.EDITION;
        return new Edition(
                given.year(),
                given.version(),
                given.standards(),
                given.indicators().stream()
                        .map(indicator -> indicator.code().equals(changed.code()) ? changed : indicator)
                        .toList(),
                given.metrics(),
                given.marks());
    }

    private static IndicatorDefinition change(String code, String title, String points, String rule) {
        var given = Sheets.EDITION.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new IndicatorDefinition(
                code,
                given.level(),
                given.position(),
                given.categoryId(),
                given.category(),
                title,
                new BigDecimal(points),
                given.floor(),
                given.requirement(),
                given.ruleText(),
                given.evidenceHint(),
                given.evidenceRequired(),
                given.methods(),
                given.onSiteByMetric(),
                given.platform(),
                given.metrics(),
                given.ruleType(),
                rule,
                given.period(),
                given.basis());
    }
}
