package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Work for a post that nobody holds waits at the superior's office and returns once somebody holds the post. */
@ProcessTest({})
@Import(Appointments.class)
@TestPropertySource(properties = "jianxing.test.county=own-submission")
class VacantPostTests {

    private static final String DIRECTOR = "office.director";

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void everybodyIsBack() {
        appointments.asInTheBeginning();
    }

    @Test
    void aWaitingTaskGoesUpAndComesBack() {
        Station station = stations.next();
        Task task = officials.task(work.submit(station), "Activity_ReviewByTown");
        String post = secretaryOf(station);
        assertThat(line(station.secretary(), task)).hasValueSatisfying(VacantPostTests::notForAVacantPost);
        assertThat(line(DIRECTOR, task)).isEmpty();

        appointments.vacate(post);

        assertThat(line(station.secretary(), task)).isEmpty();
        assertThat(line(DIRECTOR, task))
                .hasValueSatisfying(
                        item -> assertThat(item.path("vacantPost").asText()).startsWith(unitTitle(station)));
        inboxAgreesWithTheEngine();

        appointments.appoint("office02", post);

        assertThat(line(DIRECTOR, task)).isEmpty();
        assertThat(line("office02", task)).hasValueSatisfying(VacantPostTests::notForAVacantPost);
        assertThat(desk.complete(DIRECTOR, task.getId(), object("{'decision':'recommend'}"))
                        .status())
                .isEqualTo(403);
        assertThat(desk.complete("office02", task.getId(), object("{'decision':'recommend'}"))
                        .status())
                .isEqualTo(200);
        inboxAgreesWithTheEngine();
    }

    @Test
    void aTaskThatArisesWhileThePostIsVacantIsDoneByTheStandInInThePostsName() {
        Station station = stations.next();
        String post = secretaryOf(station);
        appointments.vacate(post);
        Task task = officials.task(work.submit(station), "Activity_ReviewByTown");
        assertThat(line(DIRECTOR, task)).isPresent();

        assertThat(desk.complete(DIRECTOR, task.getId(), object("{'decision':'recommend'}"))
                        .status())
                .isEqualTo(200);

        assertThat(jdbc.queryForList("select audience from form_submission where task_id = ?", task.getId()))
                .isEqualTo(List.of(Map.of("audience", post)));
        inboxAgreesWithTheEngine();
    }

    /** What the stand-in took and did not finish is the new holder's to take. */
    @Test
    void whatTheStandInHadTakenReturnsToThePost() {
        Station station = stations.next();
        Task task = officials.task(work.submit(station), "Activity_ReviewByTown");
        String post = secretaryOf(station);
        appointments.vacate(post);
        assertThat(desk.send(DIRECTOR, MockMvcRequestBuilders.post("/api/tasks/" + task.getId() + "/claim"))
                        .status())
                .isEqualTo(204);

        appointments.appoint("office02", post);

        assertThat(line(DIRECTOR, task)).isEmpty();
        assertThat(line("office02", task))
                .hasValueSatisfying(
                        item -> assertThat(item.path("claimedBy").isNull()).isTrue());
        inboxAgreesWithTheEngine();
    }

    private Optional<JsonNode> line(String username, Task task) {
        JsonNode items = desk.send(username, get("/api/inbox?size=100")).body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("taskId").asText().equals(task.getId()))
                .findFirst();
    }

    private static void notForAVacantPost(JsonNode item) {
        assertThat(item.path("vacantPost")).isEqualTo(JsonNodeFactory.instance.nullNode());
    }

    private void inboxAgreesWithTheEngine() {
        assertThat(desk.send("office07", get("/api/admin/inbox/reconcile")).body())
                .isEqualTo(object("{'missing':0,'surplus':0,'different':0}"));
    }

    private String unitTitle(Station station) {
        String title = jdbc.queryForObject(
                "select title from unit where code = ?",
                String.class,
                station.unit().substring(0, 9));
        return title == null ? "?" : title;
    }

    private static String secretaryOf(Station station) {
        return station.unit().substring(0, 9) + "/institute_secretary";
    }
}
