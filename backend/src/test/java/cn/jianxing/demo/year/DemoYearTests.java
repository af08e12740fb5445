package cn.jianxing.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.cases.Cases;
import cn.jianxing.inbox.application.ReconcileInbox;
import cn.jianxing.shared.BusinessClock;
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
    DemoOffice office;

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
        year.playUntil(30);
        progress.played(29);

        year.play();

        assertThat(jdbc.queryForObject("select count(*) from case_file", Integer.class))
                .isEqualTo(15);
        assertThat(jdbc.queryForObject("select count(distinct subject_unit) from case_file", Integer.class))
                .isEqualTo(15);
    }

    @Test
    @Order(2)
    void stationsStandAtEveryStep() {
        Map<String, Integer> steps = new TreeMap<>();
        jdbc.queryForList("select step_id from inbox_item", String.class)
                .forEach(step -> steps.merge(step, 1, Integer::sum));

        assertThat(steps)
                .containsEntry("Activity_FillSelfAssessment", 2)
                .containsEntry("Activity_SignSelfAssessment", 1)
                .containsEntry("Activity_ReviewByTown", 2)
                .containsEntry("Activity_ApproveByTown", 1)
                .containsEntry("Activity_Correct", 1)
                .containsEntry("Activity_CheckFormally", 1)
                .containsEntry("Activity_GiveOpinion", 1 + 4 + 7)
                .containsEntry("Activity_PlanVisit", 2)
                .containsEntry("Activity_ScoreOnSite", 3)
                .containsEntry("Activity_EnterSurvey", 3);
        assertThat(states()).contains("rejected");
        assertThat(jdbc.queryForList("select distinct total from star_rating where state = 'ADDED_UP'", String.class))
                .contains("97.60", "48.80");
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

    private List<String> states() {
        return jdbc.queryForList("select distinct state from case_file where ended_at is not null", String.class);
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
