package cn.jianxing.starrating.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.application.EditionFiles;
import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.Fact;
import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Marks;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Standard;
import cn.jianxing.starrating.domain.Standards;
import cn.jianxing.testing.JianxingTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class StandardMapperTests {

    private static final RecursiveComparisonConfiguration EXACT = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();
    private static final Instant AT = Instant.parse("2026-09-10T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-11T01:00:00Z");

    @Autowired
    Standards standards;

    @Autowired
    StandardMapper standardMapper;

    @Autowired
    Facts facts;

    @Autowired
    Marks marks;

    @Autowired
    Ratings ratings;

    @Test
    void anEditionComesBackAsItWasWritten() {
        var shipped = EditionFiles.read(2026, 1);
        var edition = new Edition(
                2031,
                7,
                shipped.standards().stream().map(StandardMapperTests::of2031).toList(),
                shipped.indicators(),
                shipped.metrics(),
                shipped.marks());

        standards.add(edition);

        assertThat(standards.contains(2031, 7)).isTrue();
        assertThat(standards.contains(2031, 6)).isFalse();
        assertThat(standards.newest(2031)).hasValue(7);
        assertThat(standards.newest(2032)).isEmpty();
        for (var level : Level.values()) {
            assertThat(standardMapper.indicators(2031, level, 7))
                    .usingRecursiveFieldByFieldElementComparator(EXACT)
                    .containsExactlyElementsOf(shipped.indicators().stream()
                            .filter(indicator -> indicator.level() == level)
                            .toList());
            assertThat(standards.standard(2031, level, 7))
                    .usingRecursiveComparison(EXACT)
                    .isEqualTo(edition.standards().stream()
                            .filter(standard -> standard.level() == level)
                            .findFirst()
                            .orElseThrow());
        }
        assertThat(standards.metrics(2031, 7).values()).containsExactlyInAnyOrderElementsOf(shipped.metrics());
    }

    @Test
    void aFactIsReplacedByALaterOneAndFrozenForARating() {
        var caseId = Ids.next();
        ratings.add(Rating.open(caseId, "990101001003", Level.STATION, 2031, 7, AT));
        facts.record(List.of(fact("0.9499", "台账", AT, null)));
        var changed = fact("0.95", "台账更正", LATER, Ids.next());
        facts.record(List.of(changed));
        assertThat(facts.of(2031, "990101001003").facts().values())
                .usingRecursiveFieldByFieldElementComparator(EXACT)
                .containsExactly(changed);

        facts.freeze(caseId, FactTable.of(List.of(fact("0.1", "旧", AT, null))));
        facts.freeze(caseId, facts.of(2031, "990101001003"));
        facts.record(List.of(fact("0.5", "再更正", LATER, null)));

        assertThat(facts.frozen(caseId).facts().values())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("recordedBy", "value")
                .containsExactly(changed);
        assertThat(facts.frozen(caseId).values().get("ledger_on_time_rate")).isEqualByComparingTo("0.95");
    }

    @Test
    void bonusesAreReadWithThePointsOfTheEditionAndFrozen() {
        var caseId = Ids.next();
        marks.record(2026, "990101009999", Map.of("BN3", 1, "PN2", 1), "表彰文件");
        marks.record(2026, "990101009999", Map.of("BN3", 2), "表彰文件");
        var expected = List.of(
                new Mark("BN3", Mark.Kind.BONUS, "市级表彰、典型、现场会", new BigDecimal("1.5"), new BigDecimal("3"), false, 2),
                new Mark("PN2", Mark.Kind.PENALTY, "较重问题", new BigDecimal("2"), null, true, 1));

        var read = marks.of(2026, 1, "990101009999");
        marks.freeze(caseId, List.of(expected.get(1)));
        marks.freeze(caseId, read);

        assertThat(read).usingRecursiveFieldByFieldElementComparator(EXACT).containsExactlyElementsOf(expected);
        assertThat(marks.frozen(caseId))
                .usingRecursiveFieldByFieldElementComparator(EXACT)
                .containsExactlyElementsOf(expected);
    }

    private static Standard of2031(Standard standard) {
        return new Standard(
                2031,
                standard.level(),
                7,
                standard.bonusCap(),
                standard.totalCap(),
                standard.gapShare(),
                standard.spreadShare(),
                standard.minimumAnswers(),
                standard.selfStep(),
                standard.onSiteStep(),
                standard.departmentStep(),
                standard.honestyGap());
    }

    private static Fact fact(String value, String source, Instant at, @Nullable String recordedBy) {
        return new Fact(2031, "990101001003", "ledger_on_time_rate", new BigDecimal(value), source, at, recordedBy);
    }
}
