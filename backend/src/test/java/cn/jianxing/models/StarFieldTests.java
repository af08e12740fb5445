package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.starrating.domain.IndicatorScore;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.Sheets;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.Ranking;
import cn.jianxing.starrating.domain.campaign.ScoredSites;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole field of the demo county: from facts and scores to places, quota and stars. */
class StarFieldTests {

    private static final StarTable STARS = new StarTable("star-level");
    private static final StarTable QUOTA = new StarTable("star-quota");
    private static final String BEIMAI = "990101001001";
    private static final List<Sheets.Site> FIELD = Sheets.sites();

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"STATION", "INSTITUTE"})
    void totalsPlacesAndStarsOfEverySiteComeOut(Level level) {
        var results = results(level, FIELD);

        assertThat(results).hasSize(level == Level.STATION ? 30 : 6);
        assertThat(sites(level, FIELD)).allSatisfy(site -> {
            var result = results.get(site.code());
            assertThat(result.total()).as(site.name()).isEqualByComparingTo(site.value("result", "total"));
            assertThat(String.valueOf(result.place()))
                    .as(site.name())
                    .isEqualTo(site.of("result").getOrDefault("rank", "null"));
            assertThat(result.star()).as(site.name()).isEqualTo(Integer.valueOf(site.value("result", "star")));
        });
    }

    @Test
    void theStarsOfTheStationsAreSpreadAsTheyWereDrawn() {
        var stars = results(Level.STATION, FIELD).values().stream().map(Result::star);

        assertThat(stars.sorted().map(String::valueOf).toList())
                .containsExactly(Stream.of("0 0 0 0 0 1 1 1 1 1 2 2 2 2 2 2 2 2 3 3 3 3 3 3 3 3 4 4 4 5".split(" "))
                        .toArray(String[]::new));
    }

    @Test
    void aSeriousFindingOverdueMovesBeimaiVillageToThePlaceOfFiveAndLeavesItsFourStars() {
        var result = beimai(site -> site.without("penalty", "PN1").with("penalty", "PN2_overdue", "1"));

        assertThat(result).isEqualTo(new Result(new BigDecimal("90.5"), 5, 4));
    }

    @Test
    void aPointLessForCustomsCostsBeimaiVillageItsFourthStar() {
        var result = beimai(site -> site.with("material", "ST-F3", "0.7"));

        assertThat(result).isEqualTo(new Result(new BigDecimal("92.5"), 3, 3));
    }

    private static Result beimai(UnaryOperator<Sheets.Site> change) {
        var field = FIELD.stream()
                .map(site -> site.code().equals(BEIMAI) ? change.apply(site) : site)
                .toList();
        return results(Level.STATION, field).get(BEIMAI);
    }

    private static Map<String, Result> results(Level level, List<Sheets.Site> field) {
        var places = Ranking.of(
                sites(level, field).stream().map(StarFieldTests::settled).toList());
        var results = new HashMap<String, Result>();
        for (var site : sites(level, field)) {
            var place = places.place(site.code()).orElse(null);
            results.put(site.code(), new Result(site.sheet().totals().total(), place, star(site, place)));
        }
        return results;
    }

    private static List<Sheets.Site> sites(Level level, List<Sheets.Site> field) {
        return field.stream().filter(site -> site.level() == level).toList();
    }

    private static int star(Sheets.Site site, Integer place) {
        var totals = site.sheet().totals();
        var candidates = sites(site.level(), FIELD).size();
        var figures = new HashMap<String, Object>(
                QUOTA.decide(Map.of("level", site.level().id(), "candidates", candidates))
                        .getSingleResult()
                        .getEntryMap());
        figures.put("veto", vetoed(site));
        figures.put("total", totals.total().doubleValue());
        figures.put("lowestRatio", totals.lowestRatio().doubleValue());
        figures.put("seriousFindings", totals.seriousFindings());
        figures.put("place", place);
        return STARS.decide(figures).getSingleEntry();
    }

    private static CampaignSite settled(Sheets.Site site) {
        var sheet = site.sheet();
        return ScoredSites.station(site.code(), sheet.totals().total().toString())
                .level(site.level())
                .figures(
                        counted(sheet, "-H3"),
                        counted(sheet, "-D2"),
                        sheet.totals().penalty().toString(),
                        1)
                .state(vetoed(site) ? CampaignSite.State.VETOED : CampaignSite.State.SCORED)
                .site();
    }

    private static boolean vetoed(Sheets.Site site) {
        return site.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.VETO);
    }

    private static String counted(RatingSheet sheet, String code) {
        return sheet.indicators().stream()
                .filter(score -> score.indicator().code().endsWith(code))
                .map(IndicatorScore::counted)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private record Result(BigDecimal total, Integer place, int star) {}
}
