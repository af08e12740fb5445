package cn.jianxing.starrating.web;

import static cn.jianxing.testing.Actors.as;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.starrating.StarRatingDemo;
import cn.jianxing.starrating.application.AggregateScores;
import cn.jianxing.starrating.demo.DemoFacts;
import cn.jianxing.testing.JianxingTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class StarRatingApiTests {

    private static final String BEIMAI = "990101001001";
    private static final String HEAD = "wangmai1.head";
    private static final String OTHER_STATIONS_HEAD = "wangmai2.head";

    @Autowired
    MockMvc web;

    StarRatingDemo demo;

    @Autowired
    DemoFacts facts;

    @Autowired
    AggregateScores aggregate;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void lastYear(@Autowired ApplicationContext beans) {
        demo = new StarRatingDemo(beans);
        facts.importMissing();
    }

    @Test
    void everybodyLoggedInReadsTheRegister() throws Exception {
        web.perform(get("/api/star-register").with(as(OTHER_STATIONS_HEAD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(30)))
                .andExpect(jsonPath("$.items[0].unit.title").value("响泉村"))
                .andExpect(jsonPath("$.items[0].star").value(5))
                .andExpect(jsonPath("$.items[0].town.title").value("听泉镇"))
                .andExpect(jsonPath("$.items[0].state").value("in_force"))
                .andExpect(jsonPath("$.byStar.3").value(8))
                .andExpect(jsonPath("$.nextCursor").value(nullValue()));
        web.perform(get("/api/star-register")).andExpect(status().isUnauthorized());
        web.perform(get("/api/star-register/" + BEIMAI + "/history")).andExpect(status().isUnauthorized());
    }

    @Test
    void theRegisterIsReadPageByPageAndNarrowed() throws Exception {
        var first = web.perform(get("/api/star-register?size=11").with(as(HEAD)))
                .andExpect(jsonPath("$.items", hasSize(11)))
                .andExpect(jsonPath("$.items[10].star").value(3))
                .andReturn();
        var cursor = json.readTree(first.getResponse().getContentAsString())
                .path("nextCursor")
                .asText();

        web.perform(get("/api/star-register").param("cursor", cursor).with(as(HEAD)))
                .andExpect(jsonPath("$.items", hasSize(19)))
                .andExpect(jsonPath("$.items[0].star").value(2));
        web.perform(get("/api/star-register?star=3&town=990101001").with(as(HEAD)))
                .andExpect(jsonPath("$.items[0].unit.title").value("北麦村"))
                .andExpect(jsonPath("$.byStar.0").value(notNullValue()));
        web.perform(get("/api/star-register").param("q", "北麦").with(as(HEAD)))
                .andExpect(jsonPath("$.items", hasSize(1)));
        web.perform(get("/api/star-register").param("q", "%").with(as(HEAD)))
                .andExpect(jsonPath("$.items", hasSize(0)));
        web.perform(get("/api/star-register?cursor=bm9uc2Vuc2U").with(as(HEAD))).andExpect(status().isBadRequest());
        web.perform(get("/api/star-register?level=planet").with(as(HEAD))).andExpect(status().isBadRequest());
    }

    @Test
    void aRunningApplicationIsShownOnlyToThoseWhoMaySeeItsCase() throws Exception {
        var file = demo.open(BEIMAI, HEAD);

        web.perform(get("/api/star-register").param("q", "北麦").with(as(HEAD)))
                .andExpect(jsonPath("$.items[0].running.caseNo").value(file.no()));
        web.perform(get("/api/star-register").param("q", "北麦").with(as(OTHER_STATIONS_HEAD)))
                .andExpect(jsonPath("$.items[0].running").value(nullValue()));
    }

    @Test
    void aSiteHasItsStarsAsHistory() throws Exception {
        var file = demo.open(BEIMAI, HEAD);
        demo.assess(file, 4);
        demo.check(file);
        demo.review(file);
        aggregate.aggregate(file.id());
        demo.award(file, 4);

        web.perform(get("/api/star-register/" + BEIMAI + "/history").with(as(OTHER_STATIONS_HEAD)))
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].star").value(4))
                .andExpect(jsonPath("$.items[0].total").value(93.5))
                .andExpect(jsonPath("$.items[0].caseNo").value(nullValue()))
                .andExpect(jsonPath("$.items[1].star").value(3))
                .andExpect(jsonPath("$.items[1].state").value("superseded"));
        web.perform(get("/api/star-register/" + BEIMAI + "/history").with(as(HEAD)))
                .andExpect(jsonPath("$.items[0].caseNo").value(file.no()));
    }

    @Test
    void theSheetHidesReviewersScoresUntilAllIsAddedUp() throws Exception {
        var file = demo.open(BEIMAI, HEAD);
        demo.assess(file, 4);
        demo.check(file);
        demo.review(file);

        web.perform(get("/api/star-ratings/" + file.no() + "/sheet").with(as(HEAD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sealed").value(true))
                .andExpect(jsonPath("$.totals").value(nullValue()))
                .andExpect(jsonPath("$.categories", hasSize(0)))
                .andExpect(jsonPath("$.indicators.rows[?(@.score != null)]", hasSize(0)))
                .andExpect(jsonPath("$.indicators.rows[?(@.others.length() > 0)]", hasSize(0)));

        aggregate.aggregate(file.id());

        web.perform(get("/api/star-ratings/" + file.no() + "/sheet").with(as(HEAD)))
                .andExpect(jsonPath("$.sealed").value(false))
                .andExpect(jsonPath("$.totals.total").value(93.5))
                .andExpect(jsonPath("$.categories", hasSize(8)))
                .andExpect(jsonPath("$.selfFarOff").value(false))
                .andExpect(jsonPath("$.indicators.rows[0].others[0].value").value(4));
    }

    @Test
    void anotherStationsSheetDoesNotExist() throws Exception {
        var file = demo.open(BEIMAI, HEAD);

        web.perform(get("/api/star-ratings/" + file.no() + "/sheet").with(as(OTHER_STATIONS_HEAD)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("case.not-found"));
        web.perform(get("/api/star-ratings/XJ-2026-999999/sheet").with(as(HEAD)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("case.not-found"));
        web.perform(get("/api/star-ratings/" + file.no() + "/sheet")).andExpect(status().isUnauthorized());
    }
}
