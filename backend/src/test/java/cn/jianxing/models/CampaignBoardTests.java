package cn.jianxing.models;

import static cn.jianxing.testing.Actors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.NewCase;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.testing.Actors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest({})
@Import(SmallCampaigns.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "jianxing.test.county=board")
class CampaignBoardTests {

    private static final String NO = "XJN-2026-900001";
    private static final String BOARD = "/api/campaigns/" + NO + "/board";
    private static final String REMINDERS = "/api/campaigns/" + NO + "/reminders";
    private static final String CLERK = "office01";
    private static final String WANGMAI = "990101001";
    private static final String OTHER_TOWN = "990101002";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcTemplate jdbc;

    String rating;

    @BeforeAll
    void twoInstitutesTakePart(
            @Autowired SmallCampaigns campaigns, @Autowired CaseFiles files, @Autowired BusinessClock clock) {
        String campaign = campaigns.open(-1, 30);
        var file = new CaseFile(
                campaign,
                NO,
                "star-campaign",
                "2026年星级评估",
                "990101",
                "under_review",
                Actors.id(CLERK),
                "990101/office_clerk",
                clock.instant(),
                null,
                "");
        files.enter(new NewCase(file, "年度星级评估", "沐禾县", CLERK));
        rating = campaigns.start(campaign, WANGMAI);
        campaigns.start(campaign, OTHER_TOWN);
    }

    @Test
    void theOfficeSeesEverySiteItsStepItsHolderAndItsLimit() throws Exception {
        web.perform(get("/api/campaigns?year=2026").with(as(CLERK)))
                .andExpect(jsonPath("$.items[*].caseNo").value(hasItem(NO)));
        web.perform(get(BOARD).with(as(CLERK)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mayRemind").value(true))
                .andExpect(jsonPath("$.stages[?(@.state == 'running')].stage").value(contains("self_assessment")))
                .andExpect(jsonPath("$.sites", hasSize(2)))
                .andExpect(jsonPath("$.sites[0].unit.title").value("望麦镇"))
                .andExpect(jsonPath("$.sites[0].cells", hasSize(8)))
                .andExpect(jsonPath("$.sites[0].cells[0].state").value("running"))
                .andExpect(jsonPath("$.sites[0].cells[1].state").value("not_applicable"))
                .andExpect(jsonPath("$.sites[0].cells[2].state").value("not_started"))
                .andExpect(jsonPath("$.sites[0].holders.length()").value(greaterThan(0)))
                .andExpect(jsonPath("$.sites[0].dueAt").isNotEmpty());
    }

    @Test
    void aTownSeesItsOwnSiteOnlyAndAStationOfAnotherTownNone() throws Exception {
        web.perform(get(BOARD).with(as("wangmai.sec")))
                .andExpect(jsonPath("$.mayRemind").value(false))
                .andExpect(jsonPath("$.sites[*].unit.code").value(contains(WANGMAI)));
        web.perform(get(BOARD).with(as("shiguang5.pw")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sites", hasSize(0)));
    }

    @Test
    void whatIsLateIsSaidAndCounted() throws Exception {
        jdbc.update("update inbox_item set due_at = '2020-01-01', due_sort = '2020-01-01' where case_id = ?", rating);

        web.perform(get(BOARD).with(as(CLERK)))
                .andExpect(jsonPath("$.sites[?(@.unit.code == '990101001')].cells[0].state")
                        .value(contains("late")))
                .andExpect(jsonPath("$.sites[?(@.unit.code == '990101001')].overdue")
                        .value(contains(true)))
                .andExpect(jsonPath("$.sites[?(@.unit.code == '990101002')].overdue")
                        .value(contains(false)));
        web.perform(get(REMINDERS).with(as(CLERK)))
                .andExpect(jsonPath("$.messages[*].work[*].unit").value(contains("望麦镇")));
    }

    @Test
    void whoHasTheWorkIsRemindedOnceAndNotAgainSoonAfter() throws Exception {
        int before = notices();
        web.perform(get(REMINDERS).param("unit", OTHER_TOWN).with(as(CLERK)))
                .andExpect(jsonPath("$.messages", hasSize(1)))
                .andExpect(jsonPath("$.silent").value(0));
        assertThat(notices()).as("looking sends nothing").isEqualTo(before);

        remind(CLERK)
                .andExpect(jsonPath("$.messages", hasSize(1)))
                .andExpect(jsonPath("$.messages[0].people.length()").value(greaterThan(0)));
        remind(CLERK)
                .andExpect(jsonPath("$.messages", hasSize(0)))
                .andExpect(jsonPath("$.silent").value(1));

        assertThat(notices()).isEqualTo(before + 1);
        jdbc.update("update star_reminder set sent_at = '2020-01-01'");
        remind(CLERK).andExpect(jsonPath("$.messages", hasSize(1)));
    }

    @Test
    void nobodyElseRemindsAndAnotherNumberIsNoCampaign() throws Exception {
        remind("wangmai.sec").andExpect(status().isForbidden());
        web.perform(get(REMINDERS).with(as("wangmai.sec"))).andExpect(status().isForbidden());
        web.perform(get("/api/campaigns/XJ-2026-000000/board").with(as(CLERK)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value(containsString("not-found")));
    }

    private ResultActions remind(String who) throws Exception {
        return web.perform(post(REMINDERS)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"unit\":\"" + OTHER_TOWN + "\"}")
                .with(as(who)));
    }

    private int notices() {
        return jdbc.queryForObject("select count(*) from notice where text like '星级评估催办%'", Integer.class);
    }
}
