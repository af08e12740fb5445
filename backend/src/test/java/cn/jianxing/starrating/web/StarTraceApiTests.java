package cn.jianxing.starrating.web;

import static cn.jianxing.testing.Actors.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.starrating.CountedCampaign;
import cn.jianxing.starrating.application.DrawExperts;
import cn.jianxing.starrating.demo.DemoFacts;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.testing.JianxingTest;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "jianxing.test.county=recompute")
class StarTraceApiTests {

    private static final String BEIMAI = "990101001001";
    private static final String CLERK = "office01";
    private static final String ROW = "$.indicators[?(@.code == '%s')].";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DrawExperts draw;

    RegisterEntry beimai;

    @BeforeAll
    void theYearIsOver(@Autowired ApplicationContext beans, @Autowired StarRegister register) {
        new CountedCampaign(beans).store();
        beans.getBean(DemoFacts.class).importMissing();
        beimai = register.inForce(BEIMAI).orElseThrow();
    }

    @Test
    void theTraceNamesTheFiguresThePlaceAndTheRowThatDecided() throws Exception {
        trace(CLERK)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.standard").value("2026-1"))
                .andExpect(jsonPath("$.star").value(4))
                .andExpect(jsonPath("$.totals.base").value(91.5))
                .andExpect(jsonPath("$.totals.total").value(93.5))
                .andExpect(jsonPath("$.totals.lowestCategory").value("F"))
                .andExpect(jsonPath("$.categories", hasSize(8)))
                .andExpect(jsonPath("$.marks[*].code", containsInAnyOrder("BN2", "PN1")))
                .andExpect(jsonPath("$.standing.place").value(3))
                .andExpect(jsonPath("$.standing.placesForFive").value(2))
                .andExpect(jsonPath("$.standing.placesForFour").value(4))
                .andExpect(jsonPath("$.standing.starByTables").value(4))
                .andExpect(jsonPath("$.standing.row").value("Row_FourStars"))
                .andExpect(jsonPath("$.standing.note").value("四星级"))
                .andExpect(jsonPath("$.standing.definition").value(startsWith("star-rating.star-level:")))
                .andExpect(jsonPath("$.standing.conditions[?(@.column == '总分')].test", contains(">= 90")))
                .andExpect(jsonPath("$.check.same").value(true))
                .andExpect(jsonPath("$.check.total").value(93.5));
    }

    @Test
    void everyIndicatorShowsFactsWithSourceRuleReviewersAndArbitration() throws Exception {
        trace(CLERK)
                .andExpect(jsonPath("$.indicators", hasSize(37)))
                .andExpect(jsonPath(ROW.formatted("ST-D2") + "facts[0].display", contains("11")))
                .andExpect(jsonPath(ROW.formatted("ST-D2") + "facts[0].source", contains("业务数据")))
                .andExpect(jsonPath(ROW.formatted("ST-D2") + "byRule", contains(true)))
                .andExpect(jsonPath(ROW.formatted("ST-D2") + "counted", contains(3.6)))
                .andExpect(jsonPath(ROW.formatted("ST-D2") + "again", contains(3.6)))
                .andExpect(jsonPath(
                        ROW.formatted("ST-B1") + "given[?(@.part == 'O')].value", containsInAnyOrder(4.0, 3.4, 2.2)))
                .andExpect(jsonPath(ROW.formatted("ST-B1") + "given[?(@.part == 'ARBITRATED')].value", contains(3.4)))
                .andExpect(jsonPath(ROW.formatted("ST-B1") + "given[?(@.part == 'O')].reviewer", hasItem("韩长风")))
                .andExpect(jsonPath(ROW.formatted("ST-A5") + "given[0].reviewer", contains(startsWith("县委宣传部"))))
                .andExpect(jsonPath(ROW.formatted("ST-F1") + "parts[*].method", containsInAnyOrder("M", "A")));
    }

    @Test
    @Transactional
    void theDrawIsPartOfTheTrace() throws Exception {
        draw.draw(Objects.requireNonNull(beimai.caseId()));

        trace(CLERK)
                .andExpect(jsonPath("$.draws[0].members", hasSize(3)))
                .andExpect(jsonPath("$.draws[0].candidates").value(9))
                .andExpect(jsonPath("$.draws[0].seed").isString())
                .andExpect(jsonPath("$.draws[0].leftOut[*].reason", containsInAnyOrder("home_town", "paired")));
    }

    @Test
    @Transactional
    void aValueThatWasChangedAfterwardsShowsInTheCheck() throws Exception {
        jdbc.update(
                "update star_rating_score set value = 0.1 where case_id = ? and part = 'M' and indicator = 'ST-A2'",
                beimai.caseId());

        trace(CLERK)
                .andExpect(jsonPath("$.check.same").value(false))
                .andExpect(jsonPath("$.check.total").value(91.0))
                .andExpect(jsonPath(ROW.formatted("ST-A2") + "counted", contains(2.6)))
                .andExpect(jsonPath(ROW.formatted("ST-A2") + "again", contains(0.1)));
    }

    @Test
    @Transactional
    void beforeTheResultIsPublishedThereIsNeitherPlaceNorDecision() throws Exception {
        jdbc.update("update star_campaign_site set result_at = null where rating_case_id = ?", beimai.caseId());
        jdbc.update("update star_rating set star = null where case_id = ?", beimai.caseId());

        trace(CLERK)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.star").value(nullValue()))
                .andExpect(jsonPath("$.standing").value(nullValue()));
    }

    @Test
    @Transactional
    void beforeEverythingIsAddedUpThereIsNoTrace() throws Exception {
        jdbc.update("update star_rating set total = null where case_id = ?", beimai.caseId());

        trace(CLERK)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("star-rating.no-result-yet"));
    }

    @Test
    void whoMayNotSeeTheCaseSeesNoTrace() throws Exception {
        trace("wangmai2.head").andExpect(status().isNotFound());
    }

    private ResultActions trace(String username) throws Exception {
        return web.perform(get("/api/ratings/" + beimai.caseNo() + "/trace").with(as(username)));
    }
}
