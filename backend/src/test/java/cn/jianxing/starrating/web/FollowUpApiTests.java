package cn.jianxing.starrating.web;

import static cn.jianxing.testing.Actors.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.domain.campaign.FollowUp;
import cn.jianxing.starrating.domain.campaign.FollowUps;
import cn.jianxing.testing.JianxingTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
@TestPropertySource(properties = "jianxing.test.county=results")
class FollowUpApiTests {

    private static final String BEIMAI = "990101001001";
    private static final String XIANGQUAN = "990101002001";
    private static final String OFFICE = "990101/office_clerk";

    @Autowired
    MockMvc web;

    @BeforeEach
    void threeThingsAreLeft(@Autowired FollowUps followUps) {
        followUps.add(left(
                FollowUp.Kind.SUBSIDY,
                BEIMAI,
                "2026-11-20",
                new BigDecimal("20000.00"),
                "{\"year\":2026,\"star\":4,\"firstPayment\":14000,\"secondPayment\":6000}"));
        followUps.add(left(
                FollowUp.Kind.SUBSIDY,
                XIANGQUAN,
                "2026-11-19",
                new BigDecimal("10000.00"),
                "{\"year\":2026,\"star\":3,\"firstPayment\":10000,\"secondPayment\":0}"));
        followUps.add(left(FollowUp.Kind.RECTIFICATION, BEIMAI, "2026-11-21", null, "{\"year\":2026}"));
    }

    @Test
    void theOfficeSeesWhatItHasToTakeUpDueFirstWithThePayments() throws Exception {
        web.perform(get("/api/follow-ups?kind=subsidy").with(as("office01")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].unit.code", contains(XIANGQUAN, BEIMAI)))
                .andExpect(jsonPath("$.items[0].payments", contains(10000)))
                .andExpect(jsonPath("$.items[1].amount").value(20000))
                .andExpect(jsonPath("$.items[1].payments", contains(14000, 6000)))
                .andExpect(jsonPath("$.items[1].star").value(4))
                .andExpect(jsonPath("$.items[1].caseNo").doesNotExist());
    }

    @Test
    void theListGoesOnWhereThePageEnded() throws Exception {
        var first = web.perform(get("/api/follow-ups?size=2").with(as("office01")))
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var cursor = com.jayway.jsonpath.JsonPath.<String>read(first, "$.nextCursor");

        web.perform(get("/api/follow-ups").param("cursor", cursor).with(as("office01")))
                .andExpect(jsonPath("$.items[*].kind", contains("rectification")))
                .andExpect(jsonPath("$.nextCursor").doesNotExist());
    }

    @Test
    void aStationSeesItsOwnATownThoseOfItsArea() throws Exception {
        web.perform(get("/api/follow-ups").with(as("wangmai1.pw")))
                .andExpect(jsonPath("$.items[*].unit.code", contains(BEIMAI, BEIMAI)));
        web.perform(get("/api/follow-ups").with(as("wangmai.sec")))
                .andExpect(jsonPath("$.items[*].unit.code", contains(BEIMAI, BEIMAI)));
        web.perform(get("/api/follow-ups").with(as("wangmai2.pw"))).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void aKindNobodyKnowsAndACursorNobodyGaveOutAreMalformed() throws Exception {
        web.perform(get("/api/follow-ups?kind=prize").with(as("office01"))).andExpect(status().isBadRequest());
        web.perform(get("/api/follow-ups?cursor=abc").with(as("office01"))).andExpect(status().isBadRequest());
    }

    private static FollowUp left(
            FollowUp.Kind kind, String unit, String due, @Nullable BigDecimal amount, String detail) {
        return new FollowUp(
                Ids.next(),
                Ids.next(),
                kind,
                unit,
                OFFICE,
                LocalDate.parse(due),
                amount,
                detail,
                FollowUp.State.OPEN,
                Instant.parse("2026-10-20T01:00:00Z"));
    }
}
