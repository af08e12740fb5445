package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Whoever holds a case is asked to hurry (催办): by name, and nobody again within four working hours. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=task-operations")
class UrgeTests {

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
    void theHolderIsNamedAskedOnceAndMarked() {
        Station station = stations.next();
        String caseId = courts.filled(station);
        Task check = officials.task(caseId, CourtUse.CHECK);
        desk.send(station.secretary(), MockMvcRequestBuilders.post("/api/tasks/" + check.getId() + "/claim"));

        JsonNode before = courts.read(station.worker(), caseId, "urging").body().path("steps");
        assertThat(before.get(0).path("people").findValuesAsText("username")).containsExactly(station.secretary());
        assertThat(urgent(station.secretary(), check)).isFalse();
        Answer sent = courts.act(station.worker(), caseId, "urging", "{'text':'后天就要用𠮷场 👍'}");

        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(urgent(station.secretary(), check)).isTrue();
        JsonNode line = acts.lastLine(station.worker(), caseId);
        assertThat(line.path("kind").asText()).isEqualTo("urged");
        assertThat(line.path("comment").asText()).isEqualTo("后天就要用𠮷场 👍");
        assertThat(desk.send(station.secretary(), MockMvcRequestBuilders.get("/api/notices"))
                        .body()
                        .path("items")
                        .findValuesAsText("text"))
                .anyMatch(text -> text.endsWith("后天就要用𠮷场 👍"));
        JsonNode after = courts.read(station.worker(), caseId, "urging").body().path("steps");
        assertThat(after.get(0).path("people")).isEmpty();
        assertThat(after.get(0).path("silent").findValuesAsText("username")).containsExactly(station.secretary());
        assertThat(courts.act(director(), caseId, "urging", "{}").code()).isEqualTo("case.nobody-to-urge");

        officials.passWorkdays(1);
        assertThat(courts.act(director(), caseId, "urging", "{}").status()).isEqualTo(200);
    }

    @Test
    void onlyTheStarterTheOfficeAndSuperiorsAsk() {
        Station station = stations.next();
        String caseId = courts.checked(station);

        assertThat(courts.read(station.head(), caseId, "urging").code()).isEqualTo("case.may-not-urge");
        assertThat(courts.read(stations.next().worker(), caseId, "urging").status())
                .isEqualTo(404);
        assertThat(courts.read(director(), caseId, "urging")
                        .body()
                        .path("steps")
                        .get(0)
                        .path("people")
                        .findValuesAsText("username"))
                .containsExactly(station.townHead());
        assertThat(courts.read(station.townHead(), caseId, "urging").code())
                .as("nobody urges themselves")
                .isEqualTo("case.may-not-urge");
    }

    private String director() {
        return stations.holder("990101", "office_director");
    }

    private boolean urgent(String username, Task task) {
        JsonNode items = desk.send(username, MockMvcRequestBuilders.get("/api/inbox?size=100"))
                .body()
                .path("items");
        for (JsonNode item : items) {
            if (item.path("taskId").asText().equals(task.getId())) {
                return item.path("urgent").asBoolean();
            }
        }
        throw new AssertionError(List.of(username, task.getId()).toString());
    }
}
