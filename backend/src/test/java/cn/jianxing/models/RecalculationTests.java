package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A limit or the calendar is changed while work is under way. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=limits")
class RecalculationTests {

    private static final String ADMIN = "office08";
    private static final String LIMIT = "/api/admin/limits/approval.correct";

    @Autowired
    Officials officials;

    @Autowired
    HallLoan loans;

    @Autowired
    RatingWork ratings;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    TaskActs acts;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    Workdays workdays;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Station station;
    private String caseId;
    private Instant start;

    @BeforeEach
    void aLoanIsReturned() {
        set(LIMIT, "{'amount':5,'unit':'WD','reason':'原来的时限'}");
        officials.passWorkdays(1);
        station = stations.next();
        caseId = loans.apply(station, "all", "1", false, 1);
        officials.complete(
                caseId, "Activity_ReviewLoan", station.secretary(), "{'decision':'return','correctionItems':'请写明用途'}");
        start = clock.instant();
    }

    @Test
    void aLongerLimitMovesTheTaskItsTimerAndItsStages() {
        JsonNode preview =
                send("POST", LIMIT + "/preview", "{'amount':8,'unit':'WD'}").body();
        assertThat(preview.path("moving").asInt()).isPositive();
        Instant next = nextStage();

        JsonNode done =
                set(LIMIT, "{'amount':8,'unit':'WD','reason':'农忙季节 𠮷㼆👍'}").body();

        assertThat(done.path("moved").asInt()).isEqualTo(preview.path("moving").asInt());
        assertThat(done.path("waiting").asInt()).isZero();
        assertThat(due()).isEqualTo(workdays.endAfter(start, 8));
        assertThat(nextStage()).isAfter(next);
        assertThat(jdbc.queryForObject(
                                "select due_at from inbox_item where case_id = ?", java.sql.Timestamp.class, caseId)
                        .toInstant())
                .isEqualTo(due());
        assertThat(acts.lastLine(station.worker(), caseId).path("comment").asText())
                .endsWith("农忙季节 𠮷㼆👍");
        JsonNode history =
                desk.send(ADMIN, get(LIMIT + "/history")).body().path("items").path(0);
        assertThat(history.path("amountBefore").asInt()).isEqualTo(5);
        assertThat(history.path("reason").asText()).isEqualTo("农忙季节 𠮷㼆👍");
        assertThat(history.path("person").path("username").asText()).isEqualTo(ADMIN);

        officials.passWorkdays(6);
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_Correct");
        officials.passWorkdays(2);
        outcomes.ended(caseId, "withdrawn");
    }

    @Test
    void aNewHolidayMovesWhatIsDueAfterItAndIsTakenBack() {
        Instant before = due();
        LocalDate off = workdays.endAfter(start, 2).atZone(BusinessClock.ZONE).toLocalDate();
        String days = "{'days':[{'day':'%s','kind':%s,'name':'县庆日'}],'reason':'县庆放假'}";

        set("/api/admin/workdays", days.formatted(off, "'holiday'"));
        assertThat(due()).isAfter(before).isEqualTo(workdays.endAfter(start, 5));
        assertThat(workdays.isWorkday(off)).isFalse();
        assertThat(desk.send(ADMIN, get("/api/admin/workdays?year=" + off.getYear()))
                        .body()
                        .path("days")
                        .findValuesAsText("day"))
                .contains(off.toString());

        set("/api/admin/workdays", days.formatted(off, "null"));
        assertThat(due()).isEqualTo(before);
        assertThat(jdbc.queryForObject("select count(*) from calendar_change where day = ?", Integer.class, off))
                .isEqualTo(2);
    }

    @Test
    void anEventThatWaitsForALimitOfItsOwnMovesToo() {
        Station other = stations.next();
        String rating = ratings.submit(other);
        officials.complete(
                rating, "Activity_ReviewByTown", other.secretary(), "{'decision':'reject','reason':'阵地长期不开放'}");

        set("/api/admin/limits/star-rating.appeal", "{'amount':5,'unit':'WD','reason':'延长申诉期'}");
        officials.passWorkdays(4);
        outcomes.hasNotPassed(rating, "Event_AppealTimeOver");
        officials.passWorkdays(1);

        outcomes.hasPassed(rating, "Event_AppealTimeOver");
        set("/api/admin/limits/star-rating.appeal", "{'amount':3,'unit':'WD','reason':'恢复'}");
    }

    @Test
    void whatWasBegunAndNotEndedIsFinishedLater() {
        jdbc.update("update time_limit set amount = 6 where limit_key = 'approval.correct'");
        jdbc.update(
                "insert into recalculation (id, limit_key, amount_before, unit_before, amount, unit, reason, person_id,"
                        + " cases, at) values ('killed', 'approval.correct', 5, 'WD', 6, 'WD', '中断', ?, 1, ?)",
                cn.jianxing.testing.Actors.id(ADMIN),
                java.sql.Timestamp.from(clock.instant()));
        jdbc.update("insert into recalculation_case (recalculation_id, case_id) values ('killed', ?)", caseId);

        set("/api/admin/limits/approval.supply", "{'amount':3,'unit':'WD','reason':'不变'}");

        assertThat(due()).isEqualTo(workdays.endAfter(start, 6));
        assertThat(jdbc.queryForObject("select count(*) from recalculation_case", Integer.class))
                .isZero();
    }

    @Test
    void aLimitIsAWholeNumberOfSomethingAndNeedsAReason() {
        assertThat(send("PUT", LIMIT, "{'amount':0,'unit':'WD','reason':'不限时'}").code())
                .isEqualTo("calendar.no-limit");
        assertThat(send("PUT", LIMIT, "{'amount':3,'unit':'周','reason':'三周'}").code())
                .isEqualTo("calendar.no-limit");
        assertThat(send("PUT", LIMIT, "{'amount':3,'unit':'WD','reason':' '}").status())
                .isEqualTo(400);
        assertThat(desk.send(station.worker(), get("/api/admin/limits")).status())
                .isEqualTo(403);
        List<String> steps =
                desk.send(ADMIN, get("/api/admin/limits")).body().path("items").findValues("steps").stream()
                        .flatMap(list -> java.util.stream.StreamSupport.stream(list.spliterator(), false))
                        .map(JsonNode::asText)
                        .toList();
        assertThat(steps).contains("退回补正 · 补正材料");
    }

    private Instant due() {
        return officials.task(caseId, "Activity_Correct").getDueDate().toInstant();
    }

    private Instant nextStage() {
        return jdbc.queryForObject(
                        "select next_at from task_deadline where case_id = ? and ended_at is null",
                        java.sql.Timestamp.class,
                        caseId)
                .toInstant();
    }

    private Answer set(String path, String body) {
        Answer answer = send("PUT", path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private Answer send(String method, String path, String body) {
        MockHttpServletRequestBuilder request = method.equals("PUT") ? put(path) : post(path);
        return desk.send(
                ADMIN,
                request.contentType(MediaType.APPLICATION_JSON)
                        .content(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
