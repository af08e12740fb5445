package cn.jianxing.starrating.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RatingSheetTests {

    private static final String BEIMAI = "990101001001";

    static Stream<Sheets.Site> sites() {
        return Sheets.sites().stream();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyIndicatorOfEverySiteOfTheCountyIsRecomputedExactly(Sheets.Site site) {
        assertThat(site.sheet().indicators()).hasSameSizeAs(site.of("score").keySet());

        assertThat(site.sheet().indicators())
                .allSatisfy(score -> assertThat(score.counted())
                        .as(score.indicator().code())
                        .isEqualByComparingTo(
                                site.value("score", score.indicator().code())));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theTotalsOfEverySiteOfTheCountyAreRecomputedExactly(Sheets.Site site) {
        var totals = site.sheet().totals();

        assertThat(totals.base()).isEqualByComparingTo(site.value("result", "base"));
        assertThat(totals.bonus()).isEqualByComparingTo(site.value("result", "bonus"));
        assertThat(totals.penalty()).isEqualByComparingTo(site.value("result", "penalty"));
        assertThat(totals.total()).isEqualByComparingTo(site.value("result", "total"));
        assertThat(totals.lowestCategory()).isEqualTo(site.value("result", "lowest_category"));
        assertThat(totals.lowestRatio().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(site.value("result", "lowest_ratio"));
    }

    @Test
    void beimaiVillageHas93Point5() {
        var totals = Sheets.site(BEIMAI).sheet().totals();

        assertThat(totals)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new RatingTotals(
                        new BigDecimal("91.5"),
                        new BigDecimal("3"),
                        new BigDecimal("1"),
                        new BigDecimal("93.5"),
                        "F",
                        new BigDecimal("0.8125"),
                        0));
    }

    @Test
    void aSeriousFindingOverdueCostsBeimaiVillageFourPoints() {
        var totals = Sheets.site(BEIMAI)
                .without("penalty", "PN1")
                .with("penalty", "PN2_overdue", "1")
                .sheet()
                .totals();

        assertThat(totals.penalty()).isEqualByComparingTo("4");
        assertThat(totals.total()).isEqualByComparingTo("90.5");
        assertThat(totals.seriousFindings()).isEqualTo(1);
    }

    @Test
    void aPointLessForCustomsBringsBeimaiVillagesLowestCategoryDown() {
        var totals =
                Sheets.site(BEIMAI).with("material", "ST-F3", "0.7").sheet().totals();

        assertThat(totals.base()).isEqualByComparingTo("90.5");
        assertThat(totals.total()).isEqualByComparingTo("92.5");
        assertThat(totals.lowestRatio()).isEqualByComparingTo("0.6875");
    }

    @ParameterizedTest(name = "two parts {0} and {1} of 3 points count {2}, flagged {3}")
    @CsvSource({
        "3,2.4,2.7,false",
        "3,2.39,2.39,true",
        "2.4,3,2.7,false",
        "0,3,0,true",
        "2.5,2.4,2.45,false",
        "2.45,2.4,2.43,false",
        "3,3,3,false"
    })
    void twoPartsAreAveragedUnlessTheyAreTooFarApart(
            BigDecimal one, BigDecimal other, BigDecimal counted, boolean flagged) {
        var parts = PartScores.none().with(Method.M, one).with(Method.A, other);

        var score = IndicatorScore.of(Sheets.indicator("ST-F1"), parts, Sheets.standard(Level.STATION));

        assertThat(score.counted()).isEqualByComparingTo(counted);
        assertThat(score.flagged()).isEqualTo(flagged);
    }

    @Test
    void aMissingPartIsNamed() {
        var indicator = Sheets.indicator("ST-F1");

        assertThatThrownBy(() -> IndicatorScore.of(
                        indicator, PartScores.none().with(Method.A, BigDecimal.ONE), Sheets.standard(Level.STATION)))
                .hasMessageContaining("ST-F1")
                .hasMessageContaining("M");
    }

    @ParameterizedTest
    @CsvSource({"4 3.4 2.2,3.4,3.4", "1.6 2 1.8,,1.8", "2 1.5 2,,1.8", "4 3.4 2.8,,3.4", "3.85,,3.9"})
    void visitorsScoresAreAveragedUnlessTheirSpreadAsksForAnArbiter(
            String scores, BigDecimal arbitrated, BigDecimal counted) {
        var onSite = new OnSiteScores(
                Stream.of(scores.split(" ")).map(BigDecimal::new).toList());

        assertThat(onSite.counted(Sheets.indicator("ST-B1"), Sheets.standard(Level.STATION), arbitrated))
                .isEqualByComparingTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"2.1", "4.1", ","})
    void anArbiterStaysInsideTheSpread(BigDecimal arbitrated) {
        var onSite = new OnSiteScores(List.of(new BigDecimal("4"), new BigDecimal("2.2")));

        assertThatThrownBy(() -> onSite.counted(Sheets.indicator("ST-B1"), Sheets.standard(Level.STATION), arbitrated))
                .hasMessageContaining("inside the spread");
    }

    @Test
    void bonusesAreCappedItemByItemAndInAll() {
        var perItem = Sheets.site(BEIMAI).with("bonus", "BN3", "5").sheet().totals();
        var inAll = Sheets.site(BEIMAI).with("bonus", "BN1", "3").sheet().totals();

        assertThat(perItem.bonus()).isEqualByComparingTo("6");
        assertThat(inAll.bonus()).isEqualByComparingTo("10");
    }

    /** Properties that must hold whatever reviewers give; seeds are fixed so that a failure can be repeated. */
    @Test
    void whateverIsGivenTheSheetStaysWithinItsBounds() {
        var random = new Random(20260101);
        IntStream.range(0, 300).forEach(round -> {
            var level = List.of(Level.values()).get(round % 3);
            var scores = Sheets.indicators(level).stream()
                    .map(indicator -> IndicatorScore.of(indicator, anyParts(indicator, random), Sheets.standard(level)))
                    .toList();

            var sheet = RatingSheet.of(Sheets.standard(level), scores, List.of());

            assertThat(sheet.indicators())
                    .allMatch(score -> score.counted().signum() >= 0
                            && score.counted().compareTo(score.indicator().points()) <= 0);
            assertThat(sheet.categories())
                    .allMatch(category ->
                            category.ratio().compareTo(sheet.totals().lowestRatio()) >= 0);
            assertThat(sheet.totals().total().subtract(sheet.totals().base()).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.05"));
            assertThat(sheet.categories().stream().map(CategoryScore::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(sheet.totals().base());
        });
    }

    @Test
    void moreForOnePartNeverCostsPointsWhileTheMeanCounts() {
        var indicator = Sheets.indicator("ST-F1");
        var standard = Sheets.standard(Level.STATION);

        var counted = IntStream.rangeClosed(0, 24)
                .mapToObj(step -> BigDecimal.valueOf(180 + 5L * step, 2))
                .map(given -> IndicatorScore.of(
                                indicator,
                                PartScores.none().with(Method.M, given).with(Method.A, new BigDecimal("2.4")),
                                standard)
                        .counted())
                .toList();

        assertThat(counted).isSorted();
    }

    private static PartScores anyParts(Indicator indicator, Random random) {
        var parts = PartScores.none();
        for (var part : indicator.parts()) {
            var hundredths = random.nextInt(indicator.points().movePointRight(2).intValueExact() + 1);
            parts = parts.with(part, BigDecimal.valueOf(hundredths, 2));
        }
        return parts;
    }
}
