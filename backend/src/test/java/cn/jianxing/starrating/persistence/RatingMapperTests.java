package cn.jianxing.starrating.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.application.EditionFiles;
import cn.jianxing.starrating.domain.CategoryScore;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.IndicatorScore;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.PartScores;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.RatingTotals;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import cn.jianxing.starrating.domain.Standard;
import cn.jianxing.testing.JianxingTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class RatingMapperTests {

    private static final RecursiveComparisonConfiguration EXACT = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();
    private static final Instant AT = Instant.parse("2026-09-10T01:00:00Z");

    @Autowired
    Ratings ratings;

    @Autowired
    Scores scores;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyFieldOfARatingIsWritten() {
        var opened = Rating.open(Ids.next(), "990101001001", Level.STATION, 2031, 7, AT);
        assertThat(ratings.add(opened)).isTrue();
        assertThat(ratings.byCase(opened.caseId())).contains(opened);

        var changed = new Rating(
                opened.caseId(),
                "990101001001",
                Level.STATION,
                2031,
                7,
                4,
                Rating.State.CLOSED,
                "registered",
                new RatingTotals(
                        new BigDecimal("91.45"),
                        new BigDecimal("3.5"),
                        new BigDecimal("1.25"),
                        new BigDecimal("93.7"),
                        "F",
                        new BigDecimal("0.8124999999"),
                        2),
                5,
                AT,
                0);
        ratings.update(changed);

        assertThat(ratings.of("990101001001", 2031).orElseThrow())
                .usingRecursiveComparison(EXACT)
                .ignoringFields("version")
                .isEqualTo(changed);
        assertThat(jdbc.queryForMap("select * from star_rating where case_id = ?", opened.caseId()))
                .containsEntry("outcome", "registered")
                .containsEntry("state", "CLOSED")
                .containsEntry("declared_star", 4)
                .containsEntry("serious_findings", 2)
                .containsEntry("star", 5)
                .containsEntry("version", 1);
        assertThatThrownBy(() -> ratings.update(changed)).hasMessageContaining("star-rating.changed-meanwhile");
    }

    @Test
    void aSecondRatingOfTheYearIsNotAdded() {
        assertThat(ratings.add(Rating.open(Ids.next(), "990101001002", Level.STATION, 2031, 7, AT)))
                .isTrue();
        assertThat(ratings.add(Rating.open(Ids.next(), "990101001002", Level.STATION, 2031, 7, AT)))
                .isFalse();
    }

    @Test
    void aResultIsKeptAndReplaced() {
        var caseId = Ids.next();
        var standard = EditionFiles.read(2026, 1).standards().get(0);
        ratings.keep(caseId, sheet(standard, "2"));
        ratings.keep(caseId, sheet(standard, "2.4"));

        var kept = ratings.result(caseId).orElseThrow();

        assertThat(kept.lines()).containsOnlyKeys("ST-F1", "ST-B1", "ST-H1");
        var line = Objects.requireNonNull(kept.lines().get("ST-F1"));
        assertThat(line.parts().of(Method.M).orElseThrow()).isEqualByComparingTo("2.4");
        assertThat(line.parts().of(Method.A).orElseThrow()).isEqualByComparingTo("1.5");
        assertThat(line.flagged()).isTrue();
        assertThat(line.counted()).isEqualByComparingTo("1.5");
        assertThat(kept.categories()).extracting(CategoryScore::letter).containsExactly("B", "F", "H");
        assertThat(ratings.result(Ids.next())).isEmpty();
    }

    @Test
    void scoresOfAReviewerAreReplacedAndOthersLeftAlone() {
        var caseId = Ids.next();
        var first = score(caseId, "ST-A1", Score.Part.M, "990101D01/platform_lead", "3.85", null, "缺一次会议");
        var other = score(caseId, "ST-A2", Score.Part.M, "990101D04/platform_lead", "2", null, null);
        var changed = score(caseId, "ST-E6", Score.Part.A, "990101D01/platform_lead", null, "dispute", "𠮷场次不符");
        scores.replace(caseId, first.reviewer(), List.of(Score.Part.M, Score.Part.A), List.of(first));
        scores.replace(caseId, other.reviewer(), List.of(Score.Part.M, Score.Part.A), List.of(other));
        assertThat(scores.of(caseId))
                .usingRecursiveFieldByFieldElementComparator(EXACT)
                .containsExactly(first, other);

        scores.replace(caseId, first.reviewer(), List.of(Score.Part.M, Score.Part.A), List.of(changed));

        assertThat(scores.of(caseId))
                .usingRecursiveFieldByFieldElementComparator(EXACT)
                .containsExactly(changed, other);
    }

    private static RatingSheet sheet(Standard standard, String material) {
        var part = PartScores.none().with(Method.M, new BigDecimal(material)).with(Method.A, new BigDecimal("1.5"));
        return RatingSheet.of(
                standard,
                List.of(
                        IndicatorScore.of(read("ST-B1"), PartScores.none().with(Method.O, BigDecimal.ONE), standard),
                        IndicatorScore.of(read("ST-F1"), part, standard),
                        IndicatorScore.of(read("ST-H1"), PartScores.none().with(Method.S, BigDecimal.ONE), standard)),
                List.of());
    }

    private static Indicator read(String code) {
        return EditionFiles.read(2026, 1).indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .map(IndicatorDefinition::read)
                .findFirst()
                .orElseThrow();
    }

    private static Score score(
            String caseId,
            String indicator,
            Score.Part part,
            String reviewer,
            @Nullable String value,
            @Nullable String verdict,
            @Nullable String comment) {
        return new Score(
                caseId,
                indicator,
                part,
                reviewer,
                value == null ? null : new BigDecimal(value),
                verdict,
                comment,
                Ids.next());
    }
}
