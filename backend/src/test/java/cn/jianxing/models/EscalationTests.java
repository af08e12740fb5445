package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.engine.DueJobs;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What happens when work is not done in time (CS5), stage by stage. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=limits")
class EscalationTests {

    private static final String CHECK = "Activity_CheckOrder";
    private static final String DIRECTOR = "office.director";

    @Autowired
    Officials officials;

    @Autowired
    RoomOrders orders;

    @Autowired
    Stations stations;

    @Autowired
    TaskActs acts;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    BusinessClock clock;

    @Autowired
    DueJobs dueJobs;

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
    void lateWorkClimbsTheLadder() {
        officials.passWorkdays(2);
        assertThat(told()).containsExactly(to("institute_secretary", "reminder"));
        officials.passWorkdays(2);
        assertThat(told()).hasSize(3).contains(to("institute_head", "reminder"));
        officials.passWorkdays(1);
        assertThat(told()).hasSize(4).contains(to("institute_head", "escalation"));
        assertThat(stage("due")).contains(check.getId());
        assertThat(stage("dispatch")).doesNotContain(check.getId());

        officials.passWorkdays(2);
        assertThat(stage("dispatch")).contains(check.getId());
        officials.passWorkdays(3);
        assertThat(told()).hasSize(5).contains("990101/office_director supervision");
        officials.passWorkdays(5);

        assertThat(told()).hasSize(5);
        assertThat(jdbc.queryForList(
                        "select stage from task_chase where task_id = ? order by at, stage",
                        String.class,
                        check.getId()))
                .containsExactly("half", "most", "due", "dispatch", "supervision", "quarter");
        assertThat(acts.kinds(station.secretary(), caseId))
                .contains("reminded", "escalated", "listed", "supervision-due", "counted");
        assertThat(counted()).isPositive();
    }

    @Test
    void theDirectorWritesOneLetterAboutItAndItSaysWhatWasWritten() {
        assertThat(letter(DIRECTOR, "尽快办结").code()).isEqualTo("deadline.not-late-enough");
        officials.passWorkdays(10);

        assertThat(letter(station.secretary(), "尽快办结").code()).isEqualTo("deadline.not-director");
        assertThat(letter(DIRECTOR, "请两日内办结 𠮷㼆👍").status()).isEqualTo(204);
        assertThat(letter(DIRECTOR, "再催一次").code()).isEqualTo("deadline.letter-sent");

        assertThat(told()).contains(to("institute_secretary", "supervision"), to("institute_head", "supervision"));
        assertThat(acts.lastLine(station.secretary(), caseId).path("comment").asText())
                .isEqualTo("请两日内办结 𠮷㼆👍");
        JsonNode listed = desk.send(DIRECTOR, get("/api/overdue?stage=supervision"))
                .body()
                .path("items");
        assertThat(listed).anySatisfy(item -> {
            assertThat(item.path("taskId").asText()).isEqualTo(check.getId());
            assertThat(item.path("letter").asText()).isEqualTo("请两日内办结 𠮷㼆👍");
        });
    }

    @Test
    void whoMissedSeveralRemindersGetsOne() {
        officials.passWorkdays(4);

        assertThat(told())
                .containsExactlyInAnyOrder(to("institute_secretary", "reminder"), to("institute_head", "reminder"));
    }

    @Test
    void severalNodesTellItOnce() {
        jdbc.update(
                "update task_deadline set next_at = ? where task_id = ?",
                java.sql.Timestamp.from(clock.instant().minusSeconds(5)),
                check.getId());

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(dueJobs::run),
                        CompletableFuture.runAsync(dueJobs::run),
                        CompletableFuture.runAsync(dueJobs::run))
                .join();

        assertThat(told()).containsExactly(to("institute_secretary", "reminder"));
    }

    @Test
    void workDoneInTimeIsNotChased() {
        officials.complete(caseId, CHECK, station.secretary(), RoomOrders.room("三楼"));

        officials.passWorkdays(6);

        assertThat(told()).isEmpty();
        assertThat(stage("due")).doesNotContain(check.getId());
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

    private List<String> stage(String stage) {
        return desk.send(DIRECTOR, get("/api/overdue?stage=" + stage))
                .body()
                .path("items")
                .findValuesAsText("taskId");
    }

    private int counted() {
        var today = clock.instant().atZone(BusinessClock.ZONE).toLocalDate();
        return desk
                .send(
                        DIRECTOR,
                        get("/api/overdue/quarters?year=%d&quarter=%d"
                                .formatted(today.getYear(), (today.getMonthValue() + 2) / 3)))
                .body()
                .path("items")
                .findValues("count")
                .stream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    private Answer letter(String username, String text) {
        return desk.send(
                username,
                post("/api/overdue/" + check.getId() + "/letter")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8)));
    }
}
