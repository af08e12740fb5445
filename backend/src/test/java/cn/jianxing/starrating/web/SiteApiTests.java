package cn.jianxing.starrating.web;

import static cn.jianxing.testing.Actors.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.starrating.CountedCampaign;
import cn.jianxing.starrating.StarRatingDemo;
import cn.jianxing.starrating.application.AggregateScores;
import cn.jianxing.starrating.domain.CategoryScore;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Sheets;
import cn.jianxing.testing.JianxingTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
@TestPropertySource(properties = "jianxing.test.county=results")
class SiteApiTests {

    private static final String BEIMAI = "990101001001";
    private static final String HEAD = "wangmai1.head";
    private static final String OTHER_STATIONS_HEAD = "wangmai2.head";
    private static final String OFFICE = "office01";

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext beans;

    @Autowired
    AggregateScores aggregate;

    StarRatingDemo demo;

    @BeforeEach
    void theSite() {
        demo = new StarRatingDemo(beans);
    }

    @Test
    void everyCategoryIsComparedWithAllPublishedSitesOfTheLevel() throws Exception {
        new CountedCampaign(beans).store();
        var others = Sheets.sites().stream()
                .filter(site -> site.level() == Level.STATION)
                .filter(site -> site.marks().stream().noneMatch(mark -> mark.kind() == Mark.Kind.VETO))
                .map(site -> category(site, "F"))
                .toList();
        var own = category(Sheets.site(BEIMAI), "F");

        site(OFFICE, BEIMAI)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unit.title").value("北麦村"))
                .andExpect(jsonPath("$.town.title").value("望麦镇"))
                .andExpect(jsonPath("$.profile.published").value(true))
                .andExpect(jsonPath("$.profile.total").value(93.5))
                .andExpect(jsonPath("$.profile.place").value(notNullValue()))
                .andExpect(jsonPath("$.profile.candidates").value(notNullValue()))
                .andExpect(jsonPath("$.profile.compared").value(others.size()))
                .andExpect(jsonPath("$.profile.axes[*].letter", contains("A", "B", "C", "D", "E", "F", "G", "H")))
                .andExpect(jsonPath("$.profile.axes[5].ratio").value(own.ratio().doubleValue()))
                .andExpect(jsonPath("$.profile.axes[5].average")
                        .value(sum(others, CategoryScore::points)
                                .divide(sum(others, CategoryScore::maximum), 10, RoundingMode.DOWN)
                                .doubleValue()))
                .andExpect(jsonPath("$.history[0].year").value(2026))
                .andExpect(jsonPath("$.history[0].caseNo").value(notNullValue()))
                .andExpect(jsonPath("$.profileHidden").value(false));
    }

    @Test
    void anotherStationReadsTheStarsButNoPointsAndNoCases() throws Exception {
        new CountedCampaign(beans).store();

        site(OTHER_STATIONS_HEAD, BEIMAI)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.history[0].total").value(93.5))
                .andExpect(jsonPath("$.history[*].caseNo", everyItem(nullValue())))
                .andExpect(jsonPath("$.profile").value(nullValue()))
                .andExpect(jsonPath("$.profileHidden").value(true));
    }

    @Test
    void nothingOfARunningRatingIsToldBeforeItIsAddedUp() throws Exception {
        var file = scored();

        for (var reader : new String[] {HEAD, OFFICE}) {
            site(reader, BEIMAI)
                    .andExpect(jsonPath("$.running.caseNo").value(file.no()))
                    .andExpect(jsonPath("$.profile").value(nullValue()))
                    .andExpect(jsonPath("$.profileHidden").value(false));
        }
    }

    @Test
    void beforePublicationTheSiteSeesItsOwnPointsAndOnlyReviewersTheOthers() throws Exception {
        var file = scored();
        aggregate.aggregate(file.id());

        site(HEAD, BEIMAI)
                .andExpect(jsonPath("$.profile.caseNo").value(file.no()))
                .andExpect(jsonPath("$.profile.published").value(false))
                .andExpect(jsonPath("$.profile.star").value(nullValue()))
                .andExpect(jsonPath("$.profile.place").value(nullValue()))
                .andExpect(jsonPath("$.profile.axes", hasSize(8)))
                .andExpect(jsonPath("$.profile.compared").value(0))
                .andExpect(jsonPath("$.profile.axes[*].average", everyItem(nullValue())));
        site(OFFICE, BEIMAI)
                .andExpect(jsonPath("$.profile.compared").value(1))
                .andExpect(jsonPath("$.profile.axes[*].average", everyItem(notNullValue())));
        site(OTHER_STATIONS_HEAD, BEIMAI)
                .andExpect(jsonPath("$.profile").value(nullValue()))
                .andExpect(jsonPath("$.profileHidden").value(false))
                .andExpect(jsonPath("$.running").value(nullValue()))
                .andExpect(content().string(not(containsString(file.no()))));
    }

    @Test
    void aRatingThatWasWithdrawnAfterCountingIsNoEvaluation() throws Exception {
        var file = scored();
        aggregate.aggregate(file.id());
        var ratings = beans.getBean(Ratings.class);
        ratings.update(ratings.byCase(file.id()).orElseThrow().close("withdrawn"));

        site(OFFICE, BEIMAI).andExpect(jsonPath("$.profile").value(nullValue()));
    }

    @Test
    void onlyTheSitesOwnCasesAreListed() throws Exception {
        var file = demo.open(BEIMAI, HEAD);

        web.perform(get("/api/cases?unit=" + BEIMAI).with(as(HEAD)))
                .andExpect(jsonPath("$.items[*].caseNo", contains(file.no())));
        web.perform(get("/api/cases?unit=990101001002").with(as(HEAD))).andExpect(jsonPath("$.items", hasSize(0)));
        web.perform(get("/api/cases?unit=" + BEIMAI).with(as(OTHER_STATIONS_HEAD)))
                .andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void whatIsNoSiteIsNotFound() throws Exception {
        for (var unit : new String[] {"990101D01", "nowhere"}) {
            site(OFFICE, unit)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("site.not-found"));
        }
    }

    private CaseFile scored() {
        var file = demo.open(BEIMAI, HEAD);
        demo.assess(file, 4);
        demo.check(file);
        demo.review(file);
        return file;
    }

    private ResultActions site(String reader, String unit) throws Exception {
        return web.perform(get("/api/sites/" + unit).with(as(reader)));
    }

    private static CategoryScore category(Sheets.Site site, String letter) {
        return site.sheet().categories().stream()
                .filter(category -> category.letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(Iterable<CategoryScore> scores, Function<CategoryScore, BigDecimal> what) {
        var sum = BigDecimal.ZERO;
        for (var score : scores) {
            sum = sum.add(what.apply(score));
        }
        return sum;
    }
}
