package cn.jianxing.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.cases.Cases;
import cn.jianxing.inbox.application.ReconcileInbox;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.demo.DemoCampaigns;
import cn.jianxing.starrating.demo.DemoFacts;
import cn.jianxing.testing.JianxingTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** One county's year, played once for all of these: first half, interrupted, then to its end. */
@JianxingTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoYearTests {

    private static final String BEIMAI = "990101001001";

    @Autowired
    DemoFacts facts;

    @Autowired
    DemoCampaigns campaigns;

    @Autowired
    PlayDemoYear year;

    @Autowired
    DemoProgress progress;

    @Autowired
    Cases cases;

    @Autowired
    ReconcileInbox reconcile;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @Order(1)
    void aYearInterruptedAfterAnActThatWasNotNotedGoesOnWithoutDoingItTwice() {
        facts.importMissing();
        campaigns.importMissing();
        year.playUntil(30);
        progress.played(29);

        year.play();

        assertThat(count("select count(*) from case_file where type = 'star-rating'"))
                .isEqualTo(36);
        assertThat(count("select count(distinct subject_unit) from case_file where type = 'star-rating'"))
                .isEqualTo(36);
        assertThat(count("select count(*) from star_campaign_site s join star_campaign c on c.case_id = s.campaign_id"
                        + " where c.year = 2026 and s.rating_case_id is not null"))
                .isEqualTo(36);
    }

    @Test
    @Order(2)
    void stationsStandAtEveryStep() {
        Map<String, Integer> steps = new TreeMap<>();
        jdbc.queryForList("select step_id from inbox_item", String.class)
                .forEach(step -> steps.merge(step, 1, Integer::sum));

        assertThat(steps)
                .containsKeys(
                        "Activity_FillSelfAssessment",
                        "Activity_SignSelfAssessment",
                        "Activity_ReviewByTown",
                        "Activity_ApproveByTown",
                        "Activity_Correct",
                        "Activity_SignCorrection",
                        "Activity_CheckFormally",
                        "Activity_GiveOpinion",
                        "Activity_SupplyMaterial",
                        "Activity_PlanVisit",
                        "Activity_ScoreOnSite",
                        "Activity_EnterSurvey",
                        "Activity_CheckVetoes",
                        "Activity_StateOnVeto",
                        "Activity_VerifySheet",
                        "Activity_StateOnResult",
                        "Activity_Recheck");
        assertThat(jdbc.queryForList("select distinct total from star_rating where state = 'ADDED_UP'", String.class))
                .contains("97.60", "48.80");
    }

    @Test
    @Order(2)
    void threeStationsAndAnInstituteWaitForTheCountyAndNobodyWasLost() {
        assertThat(jdbc.queryForList(
                        "select s.unit from star_campaign_site s join star_campaign c on c.case_id = s.campaign_id"
                                + " where c.year = 2026 and s.state = 'SCORED' order by s.unit",
                        String.class))
                .containsExactly("990101001002", "990101002", "990101002001", "990101004005");
        assertThat(count("select count(*) from case_file where ended_at is not null and type = 'star-rating'"))
                .isZero();
    }

    @Test
    @Order(2)
    void lastYearsCampaignIsClosedWithItsStars() {
        assertThat(count("select count(*) from star_campaign where year = 2025 and state = 'CLOSED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from star_campaign_site s join star_campaign c on c.case_id = s.campaign_id"
                        + " where c.year = 2025 and s.state = 'RATED' and s.star >= 3"))
                .isEqualTo(10);
    }

    @Test
    @Order(3)
    void somethingIsLateAndSomethingIsDueToday() {
        assertThat(LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE)).isEqualTo("2026-09-10");
        assertThat(due("due_at < ?")).isPositive();
        assertThat(due("date(convert_tz(due_at, '+00:00', '+08:00')) = date(?)"))
                .isPositive();
    }

    @Test
    @Order(4)
    void theStoryOfTheReadmeHasNotBegun() {
        String beimai = cases.latest("star-rating", BEIMAI).orElseThrow().id();
        assertThat(jdbc.queryForList("select step_id from inbox_item where case_id = ?", String.class, beimai))
                .containsExactly("Activity_FillSelfAssessment");
        assertThat(jdbc.queryForObject("select count(*) from form_submission where case_id = ?", Integer.class, beimai))
                .isZero();
        assertThat(stars(BEIMAI)).containsExactly(3);
    }

    @Test
    @Order(5)
    void playingItAgainChangesNothing() {
        List<Map<String, Object>> before = jdbc.queryForList("select * from case_timeline order by id");

        year.play();

        assertThat(jdbc.queryForList("select * from case_timeline order by id")).isEqualTo(before);
    }

    @Test
    @Order(6)
    void inboxAndEngineAgreeAfterwards() {
        assertThat(reconcile.reconcile()).isEqualTo(new ReconcileInbox.Report(0, 0, 0));
    }

    private int count(String query) {
        Integer count = jdbc.queryForObject(query, Integer.class);
        return count == null ? 0 : count;
    }

    private List<Integer> stars(String unit) {
        return jdbc.queryForList("select star from star_register where unit = ?", Integer.class, unit);
    }

    private int due(String condition) {
        Integer count = jdbc.queryForObject(
                "select count(*) from inbox_item where " + condition,
                Integer.class,
                java.sql.Timestamp.from(clock.instant()));
        return count == null ? 0 : count;
    }
}
