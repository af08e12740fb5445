package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A case is sent to others for information (抄送): by people within their reach, and by its model. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=task-operations")
class CopyTests {

    private static final String COUNTY = "990101";

    @Autowired
    ModelGate gate;

    @Autowired
    Officials officials;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Autowired
    Stations stations;

    CourtUse courts;

    @BeforeEach
    void theModel() {
        courts = CourtUse.published(gate, officials, desk);
    }

    @Test
    void aColleagueReadsItAndTheSenderSeesWhen() {
        Station station = stations.next();
        String caseId = courts.filled(station);
        String no = courts.no(caseId);
        String reader = stations.holder(COUNTY, "auditor");
        int before = unread(reader);
        assertThat(listed(reader, no)).isNull();

        Answer sent = courts.act(
                station.worker(), caseId, "copies", "{'people':['%s'],'note':'请知悉：𠮷日 👍'}".formatted(reader));

        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.body().path("names")).hasSize(1);
        assertThat(unread(reader)).isEqualTo(before + 1);
        JsonNode line = listed(reader, no);
        assertThat(line.path("note").asText()).isEqualTo("请知悉：𠮷日 👍");
        assertThat(line.path("by").path("username").asText()).isEqualTo(station.worker());
        assertThat(line.path("readAt").isNull()).isTrue();
        assertThat(inboxOf(reader)).contains(no);
        assertThat(courts.read(reader, caseId, "timeline").status()).isEqualTo(200);

        assertThat(courts.act(reader, caseId, "copies/read", "{}").status()).isEqualTo(204);
        assertThat(unread(reader)).isEqualTo(before);
        JsonNode readers =
                courts.read(station.worker(), caseId, "copies").body().path("items");
        assertThat(readers.get(0).path("person").path("username").asText()).isEqualTo(reader);
        assertThat(readers.get(0).path("readAt").isNull()).isFalse();
        assertThat(acts.lastLine(station.worker(), caseId).path("kind").asText())
                .isEqualTo("copied");
    }

    @Test
    void whoWasSentACopyOnlyReads() {
        Station station = stations.next();
        String caseId = courts.scored(station);
        String reader = secretaryOfAnotherTown(station);
        Task approve = officials.task(caseId, CourtUse.APPROVE);
        assertThat(courts.read(reader, caseId, "timeline").status()).isEqualTo(404);
        assertThat(courts.act(stations.holder(COUNTY, "office_director"), caseId, "copies", people(reader))
                        .status())
                .isEqualTo(200);

        assertThat(courts.read(reader, caseId, "timeline").status()).isEqualTo(200);
        assertThat(courts.read(reader, caseId, "timeline").text()).doesNotContain("只有我知道的评语");
        JsonNode sealed = line(reader, caseId, CourtUse.SCORE);
        assertThat(sealed.path("sealed").asBoolean()).isTrue();
        assertThat(sealed.path("submissionId").isNull()).isTrue();
        assertThat(desk.complete(reader, approve.getId(), object(CourtUse.APPROVED))
                        .code())
                .isEqualTo("task.not-yours");
        assertThat(courts.act(reader, caseId, "copies", people(station.head())).code())
                .isEqualTo("case.only-a-copy");
        assertThat(courts.read(reader, caseId, "copies/candidates").code()).isEqualTo("case.only-a-copy");
        assertThat(courts.act(reader, caseId, "termination", "{'reason':'不是我的'}")
                        .code())
                .isEqualTo("case.not-office");
        JsonNode access =
                courts.read(station.worker(), caseId, "access?person=" + reader).body();
        assertThat(access.path("maySee").asBoolean()).isTrue();
        assertThat(access.path("mayAct").asBoolean()).isFalse();
    }

    @Test
    void nobodyIsSentACaseTwiceAndNobodyOutOfReach() throws Exception {
        Station station = stations.next();
        String caseId = courts.filled(station);
        String foreign = stations.next().worker();
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());

        Together.act(List.of(
                () -> answers.add(courts.act(station.worker(), caseId, "copies", people(station.townHead()))),
                () -> answers.add(courts.act(station.secretary(), caseId, "copies", people(station.townHead())))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
        assertThat(courts.read(station.worker(), caseId, "copies").body().path("items"))
                .hasSize(1);
        assertThat(courts.act(station.worker(), caseId, "copies", people(foreign))
                        .code())
                .isEqualTo("case.colleague-out-of-reach");
        assertThat(courts.act(station.worker(), caseId, "copies", people(station.worker()))
                        .code())
                .isEqualTo("case.colleague-out-of-reach");
        List<String> offered = courts.read(station.worker(), caseId, "copies/candidates")
                .body()
                .path("items")
                .findValuesAsText("username");
        assertThat(offered).contains(station.head(), station.townHead()).doesNotContain(foreign, station.worker());
    }

    @Test
    void theModelSendsItOnceAStepIsCompleted() {
        Station station = stations.next();
        String caseId = courts.filled(station);
        String director = stations.holder(COUNTY, "office_director");
        assertThat(courts.read(station.worker(), caseId, "copies").body().path("items"))
                .isEmpty();

        officials.complete(caseId, CourtUse.CHECK, station.secretary(), CourtUse.APPROVED);

        JsonNode copies = courts.read(station.worker(), caseId, "copies").body().path("items");
        assertThat(copies)
                .extracting(copy -> copy.path("person").path("username").asText())
                .contains(director, station.head());
        assertThat(copies)
                .allMatch(copy -> copy.path("by").isNull())
                .allMatch(copy -> copy.path("step").asText().equals("核对申请"));
        assertThat(listed(station.head(), courts.no(caseId))).isNotNull();
    }

    private String secretaryOfAnotherTown(Station station) {
        Station other = stations.next();
        while (other.secretary().equals(station.secretary())) {
            other = stations.next();
        }
        return other.secretary();
    }

    private static String people(String username) {
        return "{'people':['" + username + "']}";
    }

    private JsonNode line(String username, String caseId, String stepId) {
        for (JsonNode line : acts.timeline(username, caseId)) {
            if (line.path("stepId").asText().equals(stepId)) {
                return line;
            }
        }
        throw new AssertionError(stepId);
    }

    private int unread(String username) {
        return desk.send(username, MockMvcRequestBuilders.get("/api/inbox/counts"))
                .body()
                .path("cc")
                .path("value")
                .asInt();
    }

    private List<String> inboxOf(String username) {
        return desk.send(username, MockMvcRequestBuilders.get("/api/inbox?view=cc&size=100"))
                .body()
                .path("items")
                .findValuesAsText("caseNo");
    }

    private @org.jspecify.annotations.Nullable JsonNode listed(String username, String caseNo) {
        for (JsonNode line : desk.send(username, MockMvcRequestBuilders.get("/api/copies?size=100"))
                .body()
                .path("items")) {
            if (line.path("caseNo").asText().equals(caseNo)) {
                return line;
            }
        }
        return null;
    }
}
