package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.FlowOperations;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** When the clock of a step stands still: with the applicant (CS1), and while a case is suspended. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=limits")
class StoppedClockTests {

    private static final String CHECK = "Activity_CheckOrder";

    @Autowired
    Officials officials;

    @Autowired
    RoomOrders orders;

    @Autowired
    Stations stations;

    @Autowired
    TaskActs acts;

    @Autowired
    Workdays workdays;

    @Autowired
    BusinessClock clock;

    @Autowired
    FlowOperations flow;

    @Autowired
    CaseLock lock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private Station station;
    private String caseId;
    private Task check;

    @BeforeEach
    void anOrderIsBeforeTheTown() {
        // every test begins at the end of a working day, from where whole days are counted
        officials.passWorkdays(1);
        station = stations.next();
        caseId = orders.filled(station);
        check = officials.task(caseId, CHECK);
    }

    @Test
    void nobodyIsRemindedOfASuspendedCaseAndItsTimeIsLeftAfterwards() {
        officials.passWorkdays(1);
        inCase(() -> flow.suspend(root()));
        officials.passWorkdays(10);
        assertThat(told()).isEmpty();

        inCase(() -> flow.resume(root()));

        assertThat(due()).isEqualTo(workdays.endAfter(clock.instant(), 4));
        assertThat(jdbc.queryForObject(
                                "select due_at from inbox_item where task_id = ?",
                                java.sql.Timestamp.class,
                                check.getId())
                        .toInstant())
                .isEqualTo(due());
    }

    @Test
    void theClockStandsWhileTheCaseIsWithTheApplicant() {
        officials.passWorkdays(2);
        giveBack();
        officials.passWorkdays(7);
        assertThat(told()).as("nobody waits for the town").containsExactly(to("institute_secretary", "reminder"));

        officials.complete(caseId, "Activity_FillOrder", station.worker(), RoomOrders.room("五楼"));
        check = officials.task(caseId, CHECK);
        assertThat(due()).isEqualTo(workdays.endAfter(clock.instant(), 3));

        officials.passWorkdays(1);
        giveBack();
        officials.complete(caseId, "Activity_FillOrder", station.worker(), RoomOrders.room("六楼"));
        check = officials.task(caseId, CHECK);
        assertThat(due()).isEqualTo(workdays.endAfter(clock.instant(), 2));
    }

    @Test
    void aColleagueWhoGivesItBackGivesTheWholeTime() {
        officials.passWorkdays(3);
        officials.complete(caseId, CHECK, station.secretary(), RoomOrders.room("三楼"));
        Task approval = officials.task(caseId, "Activity_ApproveOrder");
        String step = acts.read(station.townHead(), approval, "returns")
                .body()
                .path("items")
                .get(0)
                .path("step")
                .asText();
        acts.act(station.townHead(), approval, "return", "{'step':'%s','comment':'请再核'}".formatted(step));

        check = officials.task(caseId, CHECK);
        assertThat(due()).isEqualTo(workdays.endAfter(clock.instant(), 5));
    }

    private void giveBack() {
        Answer answer = acts.act(
                station.secretary(), check, "return", "{'step':'room-order/Activity_FillOrder','comment':'请换一间'}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Instant due() {
        return officials.task(caseId, CHECK).getDueDate().toInstant();
    }

    private String root() {
        return officials.file(caseId).rootInstanceId();
    }

    private void inCase(Runnable act) {
        transaction.executeWithoutResult(status -> {
            lock.lock(caseId);
            act.run();
        });
    }

    private List<String> told() {
        return jdbc.queryForList(
                "select concat(audience, ' ', kind) from notice where case_id = ? order by at, id",
                String.class,
                caseId);
    }

    private String to(String role, String kind) {
        return station.unit().substring(0, 9) + "/" + role + " " + kind;
    }
}
