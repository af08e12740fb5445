package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.testing.Actors;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Somebody is away: a deputy does the work meanwhile, both names stand under it, and it ends by itself. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class, Appointments.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=deputies")
class DeputyTests {

    private static final String CHECK = "Activity_CheckOrder";

    @Autowired
    Officials officials;

    @Autowired
    RoomOrders orders;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("update deputyship set ended_at = from_at where ended_at is null");
    }

    @Test
    void theDeputyDoesTheWorkAndBothNamesStandUnderIt() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        String deputy = deputies.deputyOf(station);
        assertThat(acts.read(deputy, check, "").status()).isEqualTo(403);
        int before = deputies.waiting(deputy);
        int hers = deputies.waiting(station.secretary());

        deputies.arranged(station.secretary(), deputy);

        JsonNode line = deputies.line(deputy, check, "todo").orElseThrow();
        assertThat(line.at("/onBehalfOf/username").asText()).isEqualTo(station.secretary());
        assertThat(deputies.waiting(deputy)).isEqualTo(before + hers);
        JsonNode open = acts.read(deputy, check, "").body();
        assertThat(open.at("/onBehalfOf/username").asText()).isEqualTo(station.secretary());
        assertThat(open.path("operations")).extracting(JsonNode::asText).contains("claim", "complete", "transfer");
        assertThat(current(deputy, caseId).path("mine").asBoolean()).isTrue();

        assertThat(acts.act(deputy, check, "claim", "{}").status()).isEqualTo(204);
        assertThat(acts.read(deputy, check, "").body().path("operations"))
                .extracting(JsonNode::asText)
                .contains("release", "complete")
                .doesNotContain("claim");
        assertThat(deputies.line(station.secretary(), check, "todo")
                        .orElseThrow()
                        .at("/claimedBy/username")
                        .asText())
                .isEqualTo(station.secretary());
        Answer done = desk.complete(deputy, check.getId(), object(RoomOrders.room("五楼")));
        assertThat(done.status()).as(done.text()).isEqualTo(200);

        JsonNode told = acts.lastLine(station.secretary(), caseId);
        assertThat(told.at("/person/username").asText()).isEqualTo(deputy);
        assertThat(told.at("/onBehalfOf/username").asText()).isEqualTo(station.secretary());
        JsonNode submitted = desk.send(
                        deputy,
                        get("/api/cases/" + officials.file(caseId).no() + "/submissions/"
                                + told.path("submissionId").asText()))
                .body();
        assertThat(submitted.at("/by/username").asText()).isEqualTo(deputy);
        assertThat(submitted.at("/onBehalfOf/username").asText()).isEqualTo(station.secretary());
        assertThat(deputies.line(deputy, check, "done")
                        .orElseThrow()
                        .at("/onBehalfOf/username")
                        .asText())
                .isEqualTo(station.secretary());
        assertThat(jdbc.queryForList(
                        "select person_id, on_behalf_of from audit_entry where case_id = ? and task_id = ?"
                                + " and act in ('task.claimed', 'task.completed')",
                        caseId,
                        check.getId()))
                .hasSize(2)
                .containsOnly(Map.of("person_id", Actors.id(deputy), "on_behalf_of", Actors.id(station.secretary())));
        assertThat(audit.verify(caseId)).isTrue();
    }

    @Test
    void whenThePeriodEndsAccessEndsAtOnceAndTheWorkStaysWithWhomItBelongsTo() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        String deputy = deputies.deputyOf(station);
        deputies.arranged(station.secretary(), deputy);
        assertThat(acts.act(deputy, check, "claim", "{}").status()).isEqualTo(204);
        assertThat(acts.read(deputy, check, "").status()).isEqualTo(200);

        officials.passWorkdays(3);

        assertThat(acts.read(deputy, check, "").status()).isIn(403, 404);
        assertThat(desk.complete(deputy, check.getId(), object(RoomOrders.room("五楼")))
                        .status())
                .isIn(403, 404);
        assertThat(deputies.line(deputy, check, "todo")).isEmpty();
        assertThat(desk.complete(station.secretary(), check.getId(), object(RoomOrders.room("三楼")))
                        .status())
                .isEqualTo(200);
        assertThat(acts.lastLine(station.secretary(), caseId).path("onBehalfOf").isNull())
                .isTrue();
    }

    @Test
    void endedEarlyItEndsAtOnceAndStaysInTheList() {
        Station station = stations.next();
        Task check = officials.task(orders.filled(station), CHECK);
        String deputy = deputies.deputyOf(station);
        String id = deputies.arranged(station.secretary(), deputy);
        assertThat(deputies.end("office01", id).code()).isEqualTo("deputy.not-found");

        assertThat(deputies.end(station.secretary(), id).status()).isEqualTo(204);

        assertThat(acts.read(deputy, check, "").status()).isIn(403, 404);
        JsonNode items =
                desk.send(station.secretary(), get("/api/deputies")).body().path("items");
        assertThat(items).anySatisfy(item -> {
            assertThat(item.path("id").asText()).isEqualTo(id);
            assertThat(item.path("state").asText()).isEqualTo("ended");
        });
    }

    @Test
    void onlyTheMattersAndPostsThatWereGivenAreReached() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        String deputy = deputies.deputyOf(station);
        ObjectNode others = deputies.wanted(deputy);
        others.withArray("types").add("star-rating");
        assertThat(deputies.arrange(station.secretary(), others).status()).isEqualTo(201);

        assertThat(acts.read(deputy, check, "").status()).isIn(403, 404);
        assertThat(deputies.line(deputy, check, "todo")).isEmpty();

        ObjectNode rooms = deputies.wanted(deputy);
        rooms.withArray("types").add("room-order");
        rooms.withArray("posts").add(station.unit().substring(0, 9) + "/institute_secretary");
        assertThat(deputies.arrange(station.secretary(), rooms).status()).isEqualTo(201);
        assertThat(deputies.line(deputy, check, "todo")).isPresent();
        assertThat(acts.read(deputy, check, "").status()).isEqualTo(200);
    }

    @Test
    void theOfficeArrangesForItsPeople() {
        Station station = stations.next();
        Task check = officials.task(orders.filled(station), CHECK);
        String deputy = deputies.deputyOf(station);
        ObjectNode wanted =
                deputies.wanted(deputy).put("person", station.secretary()).put("reason", "出差𠮷㼆👍");

        assertThat(deputies.arrange("office01", wanted).code()).isEqualTo("deputy.not-your-people");
        Answer arranged = deputies.arrange("office.director", wanted);

        assertThat(arranged.status()).as(arranged.text()).isEqualTo(201);
        assertThat(arranged.body().path("reason").asText()).isEqualTo("出差𠮷㼆👍");
        assertThat(arranged.body().at("/arrangedBy/username").asText()).isEqualTo("office.director");
        assertThat(deputies.line(deputy, check, "todo")).isPresent();
        assertThat(desk.send("office.director", get("/api/deputies?scope=office"))
                        .body()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(arranged.body().path("id").asText());
    }

    @Test
    void aDeputysOwnWorkStaysTheirOwn() {
        Station station = stations.next();
        String caseId = orders.checked(station);
        Task approve = officials.task(caseId, "Activity_ApproveOrder");
        deputies.arranged(station.secretary(), station.townHead());

        assertThat(deputies.line(station.townHead(), approve, "todo")
                        .orElseThrow()
                        .path("onBehalfOf")
                        .isNull())
                .isTrue();
        assertThat(desk.complete(station.townHead(), approve.getId(), object(RoomOrders.room("三楼")))
                        .status())
                .isEqualTo(200);
        assertThat(jdbc.queryForList("select on_behalf_of from task_done where task_id = ?", approve.getId()))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.get("on_behalf_of")).isNull());
    }

    private JsonNode current(String username, String caseId) {
        return desk.send(username, get("/api/cases/" + officials.file(caseId).no()))
                .body()
                .at("/current/0");
    }
}
