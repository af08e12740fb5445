package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Problem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Experts: drawn, sent, scoring each alone, arbitrated. */
@ProcessTest("on-site-review")
@TestPropertySource(properties = "jianxing.test.county=rating")
@Import(ReachReview.class)
class OnSiteReviewProcessTests {

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    SiteReview review;

    @Autowired
    ReachReview reach;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TaskService tasks;

    @Test
    void expertsWhoAgreeNeedNoArbitration() {
        Station station = stations.next();
        String caseId = work.accept(station);
        review.planVisit(caseId);
        review.arrive();

        review.scoreOnSiteAlike(caseId, station.unit());

        outcomes.hasPassed(caseId, "Event_OnSiteScored");
        outcomes.hasNotPassed(caseId, "Activity_Arbitrate");
    }

    @Test
    void expertsTooFarApartAreArbitratedInsideTheirSpread() {
        Station station = stations.next();
        String caseId = reach.reach("Activity_Arbitrate", station);
        Task task = officials.task(caseId, "Activity_Arbitrate");

        assertThatThrownBy(() -> officials.complete(task, SiteReview.LEAD, venue("4.5")))
                .isInstanceOf(Problem.class);
        officials.complete(task, SiteReview.LEAD, venue("2.5"));

        outcomes.hasPassed(caseId, "Activity_RecordArbitration", "Event_OnSiteScored");
        assertThat(jdbc.queryForObject(
                        "select value from star_rating_score where case_id = ? and part = 'ARBITRATED'",
                        String.class,
                        caseId))
                .isEqualTo("2.50");
    }

    @Test
    void aVisitIsPlannedOnAWorkingDayWithinItsLimit() {
        Station station = stations.next();
        String caseId = work.accept(station);
        Task task = officials.task(caseId, "Activity_PlanVisit");

        for (int days : new int[] {0, 21}) {
            ObjectNode plan = object("{'route':'上午到站'}")
                    .put("visitOn", review.workday(days).toString());
            assertThatThrownBy(() -> officials.complete(task, SiteReview.LEAD, plan))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem ->
                                    assertThat(problem.errors().get(0).code()).isEqualTo("star-rating.visit-day"));
        }
        review.planVisit(caseId);
        assertThat(jdbc.queryForList("select text from notice where case_id = ?", String.class, caseId))
                .anyMatch(text -> text.contains("到站实地评分"));
    }

    @Test
    void onlyTheExpertWhoWasDrawnScores() {
        Station station = stations.next();
        String caseId = work.accept(station);
        review.planVisit(caseId);
        review.arrive();
        String drawn = review.experts(caseId).get(0);
        Task task = review.taskOf(caseId, drawn);
        String other = review.username(review.experts(caseId).get(1));
        ObjectNode scores = review.onSiteScores(task, review.username(drawn), station.unit(), 1);
        officials.as(review.username(drawn), () -> officials.release(task));

        assertThatThrownBy(() -> officials.complete(task, other, scores)).isInstanceOf(Problem.class);

        assertThat(count(task)).isEqualTo(1);
    }

    @Test
    void nobodyScoresBeforeTheVisitNorForADayToCome() {
        Station station = stations.next();
        String caseId = work.accept(station);
        review.planVisit(caseId);
        String drawn = review.experts(caseId).get(0);
        String expert = review.username(drawn);
        Task task = review.taskOf(caseId, drawn);
        ObjectNode scores = review.onSiteScores(task, expert, station.unit(), 1);
        LocalDate planned = review.workday(2);

        refusedDay(task, expert, scores.put("visitedOn", review.today().toString()));
        refusedDay(task, expert, scores.put("visitedOn", planned.toString()));
        review.arrive();
        refusedDay(task, expert, scores.put("visitedOn", planned.minusDays(1).toString()));
        refusedDay(task, expert, scores.put("visitedOn", planned.plusDays(1).toString()));
        assertThat(count(task)).isEqualTo(1);

        officials.complete(task, expert, scores.put("visitedOn", planned.toString()));

        assertThat(count(task)).isZero();
    }

    private void refusedDay(Task task, String expert, ObjectNode scores) {
        assertThatThrownBy(() -> officials.complete(task, expert, scores))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::code)
                                .containsExactly("star-rating.visited-day"));
    }

    private long count(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).count();
    }

    private static ObjectNode venue(String score) {
        return object("{'indicators':{'rows':[{'code':'ST-B1','score':%s,'comment':'按缺项扣分取值'}]}}".formatted(score));
    }
}
