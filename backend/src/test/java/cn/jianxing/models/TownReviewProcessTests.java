package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import cn.jianxing.testing.Actors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest("town-review")
class TownReviewProcessTests {

    private static final String RETURN = "{'decision':'return','correctionItems':'ST-A1 缺会议记录'}";

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Workdays workdays;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void secretaryAndHeadRecommendAndTheCountyIsAsked() {
        String caseId = work.recommend(stations.next());

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_CheckFormally");
        outcomes.hasPassed(caseId, "Event_TownRecommended");
        outcomes.hasNotPassed(caseId, "Event_TownRefused");
    }

    @Test
    void theHeadRefusesWhatTheSecretaryRecommended() {
        Station station = stations.next();
        String caseId = work.submit(station);
        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), "{'decision':'recommend'}");

        officials.complete(
                caseId, "Activity_ApproveByTown", station.townHead(), "{'decision':'reject','reason':'名额另有安排'}");
        officials.passWorkdays(3);

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_TownRefused");
        outcomes.hasNotPassed(caseId, "Event_TownRecommended");
    }

    @Test
    void theHeadReturnsItOnceAndRecommendsTheCorrection() {
        Station station = stations.next();
        String caseId = work.submit(station);
        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), "{'decision':'recommend'}");
        officials.complete(caseId, "Activity_ApproveByTown", station.townHead(), RETURN);

        work.correct(caseId, station);

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ApproveByTown");
        officials.complete(caseId, "Activity_ApproveByTown", station.townHead(), "{'decision':'recommend'}");
        outcomes.hasPassed(caseId, "Event_TownRecommended");
    }

    @Test
    void aCorrectionForTheHeadThatDoesNotComeWithdrawsTheApplication() {
        Station station = stations.next();
        String caseId = work.submit(station);
        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), "{'decision':'recommend'}");
        officials.complete(caseId, "Activity_ApproveByTown", station.townHead(), RETURN);

        officials.passWorkdays(5);

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_TownWithdrawn__InApproval");
        outcomes.hasNotPassed(caseId, "Event_TownRecommended");
    }

    @Test
    void aCorrectionForTheSecretaryThatDoesNotComeWithdrawsTheApplication() {
        Station station = stations.next();
        String caseId = work.submit(station);
        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), RETURN);

        officials.passWorkdays(5);

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_TownWithdrawn__InReview");
        outcomes.hasNotPassed(caseId, "Activity_ApproveByTown");
    }

    @Test
    void afterTwoReturnsTheTownMustDecide() {
        Station station = stations.next();
        String caseId = work.submit(station);
        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), RETURN);
        work.correct(caseId, station);
        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), RETURN);
        work.correct(caseId, station);
        Task third = officials.task(caseId, "Activity_ReviewByTown");

        assertThatThrownBy(() -> officials.complete(third, station.secretary(), object(RETURN)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting("field", "code")
                                .containsExactly(tuple("decision", "approval.no-return-left")));

        assertThat(officials
                        .shown(third, station.secretary())
                        .path("returnsLeft")
                        .asInt())
                .isZero();
        officials.complete(third, station.secretary(), object("{'decision':'recommend'}"));
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ApproveByTown");
    }

    @Test
    void secretaryAndHeadShareFiveWorkingDays() {
        Station station = stations.next();
        String caseId = work.submit(station);
        officials.passWorkdays(3);

        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), "{'decision':'recommend'}");

        assertThat(workdaysLeft(caseId, "Activity_ApproveByTown")).isEqualTo(2);
    }

    @Test
    void theReviewersClockStopsWhileTheCaseIsWithTheApplicantAndTheReviewerIsTheSame() {
        Station station = stations.next();
        String caseId = work.submit(station);
        officials.passWorkdays(2);
        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), RETURN);
        officials.passWorkdays(3);

        work.correct(caseId, station);

        Task again = officials.task(caseId, "Activity_ReviewByTown");
        assertThat(workdaysLeft(caseId, "Activity_ReviewByTown")).isEqualTo(3);
        assertThat(again.getAssignee()).isEqualTo(Actors.id(station.secretary()));
    }

    @Test
    void aLateReviewIsReportedAboveAndStaysWhereItIs() {
        Station station = stations.next();
        String caseId = work.submit(station);

        officials.passWorkdays(4);
        officials.passWorkdays(2);

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ReviewByTown");
        assertThat(jdbc.queryForList(
                        "select concat(kind, ' ', audience) from notice where case_id = ? order by at, id",
                        String.class,
                        caseId))
                .contains(
                        "reminder " + town(station) + "/institute_secretary",
                        "escalation " + town(station) + "/institute_head");
    }

    private int workdaysLeft(String caseId, String step) {
        Task task = officials.task(caseId, step);
        return workdays.between(clock.instant(), task.getDueDate().toInstant());
    }

    private static String town(Station station) {
        return station.unit().substring(0, 9);
    }
}
