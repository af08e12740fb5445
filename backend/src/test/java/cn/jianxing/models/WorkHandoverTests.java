package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.demo.servers.Ports;
import cn.jianxing.forms.FormFixtures;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Somebody leaves a post: everything held goes to successors, task by task, and what cannot is said. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class, Appointments.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=deputies")
class WorkHandoverTests {

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
    Appointments appointments;

    @Autowired
    AuditTrail audit;

    @AfterEach
    void everybodyIsBack() {
        appointments.asInTheBeginning();
    }

    @Test
    void whatIsHeldAndWhatNobodyElseCouldTakeGoesToTheSuccessor() {
        Station station = stations.next();
        String taken = orders.filled(station);
        String free = orders.filled(station);
        Task first = officials.task(taken, CHECK);
        Task second = officials.task(free, CHECK);
        assertThat(acts.act(station.secretary(), first, "claim", "{}").status()).isEqualTo(204);

        JsonNode preview = preview("office.director", station.secretary());
        assertThat(line(preview.path("work"), taken).path("held").asBoolean()).isTrue();
        assertThat(line(preview.path("work"), free).path("held").asBoolean()).isFalse();
        String id = started("office.director", station, station.townHead());
        JsonNode progress = finished("office.director", id);

        assertThat(line(progress.path("items"), taken).path("state").asText()).isEqualTo("done");
        assertThat(line(progress.path("items"), free).path("state").asText()).isEqualTo("done");
        assertThat(acts.inboxOf(station.townHead())).contains(first.getId(), second.getId());
        assertThat(acts.inboxOf(station.secretary())).doesNotContain(first.getId(), second.getId());
        JsonNode told = acts.lastLine(station.townHead(), taken);
        assertThat(told.path("kind").asText()).isEqualTo("reassigned");
        assertThat(told.path("comment").asText()).isEqualTo("调任𠮷㼆👍");
        assertThat(told.at("/person/username").asText()).isEqualTo("office.director");
        assertThat(desk.complete(station.townHead(), first.getId(), FormFixtures.object(RoomOrders.room("五楼")))
                        .status())
                .isEqualTo(200);
        assertThat(audit.verify(taken)).isTrue();
    }

    @Test
    void whatTheSuccessorAppliedForStaysAndTheReasonIsSaid() {
        Station station = stations.next();
        appointments.appoint(station.worker(), townPost(station, "institute_head"));
        String own = orders.filled(station);

        JsonNode progress = finished("office.director", started("office.director", station, station.worker()));

        JsonNode refused = line(progress.path("items"), own);
        assertThat(refused.path("state").asText()).isEqualTo("refused");
        assertThat(refused.path("refusal").asText()).contains("申请人");
        assertThat(acts.inboxOf(station.secretary()))
                .contains(officials.task(own, CHECK).getId());
    }

    @Test
    void onlyOnesOwnPeopleAndOnlyToSomebodyNear() {
        Station station = stations.next();
        String own = orders.filled(station);
        assertThat(start("office01", station, station.townHead()).code()).isEqualTo("handover.not-your-people");

        // by the person too; somebody far away succeeds nobody
        JsonNode progress = finished(station.secretary(), started(station.secretary(), station, station.worker()));

        assertThat(line(progress.path("items"), own).path("state").asText()).isEqualTo("refused");
        assertThat(desk.send(
                                "office01",
                                get("/api/handovers/"
                                        + progress.at("/handover/id").asText()))
                        .code())
                .isEqualTo("handover.not-found");
    }

    private JsonNode preview(String who, String whose) {
        return desk.send(who, get("/api/handovers/preview").param("person", whose))
                .body();
    }

    private String started(String who, Station station, String successor) {
        Answer answer = start(who, station, successor);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.body().path("id").asText();
    }

    private Answer start(String who, Station station, String successor) {
        ObjectNode wanted = FormFixtures.object("{'reason':'调任𠮷㼆👍'}").put("person", station.secretary());
        wanted.withArray("successors")
                .addObject()
                .put("post", townPost(station, "institute_secretary"))
                .put("person", successor);
        return desk.send(who, DeputyDesk.json(post("/api/handovers"), wanted));
    }

    private JsonNode finished(String who, String id) {
        assertThat(Ports.await(
                        () -> !progress(who, id).at("/handover/finishedAt").isNull(), Duration.ofSeconds(60)))
                .isTrue();
        return progress(who, id);
    }

    private JsonNode progress(String who, String id) {
        return desk.send(who, get("/api/handovers/" + id)).body();
    }

    private JsonNode line(JsonNode items, String caseId) {
        String no = officials.file(caseId).no();
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("caseNo").asText().equals(no))
                .findFirst()
                .orElseThrow();
    }

    private static String townPost(Station station, String role) {
        return station.unit().substring(0, 9) + "/" + role;
    }
}
