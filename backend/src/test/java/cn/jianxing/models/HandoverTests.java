package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Officials hand tasks over and ask each other for an opinion, where the model allows it. */
@ProcessTest({})
@Import({RoomOrders.class, RoomSurveys.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=task-operations")
class HandoverTests {

    private static final String CHECK = "Activity_CheckOrder";
    private static final String APPROVE = "Activity_ApproveOrder";

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

    @Test
    void aColleagueTakesOverAndItsWordIsThatOfThePost() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        String colleague = colleague(station, check, "transfer");

        assertThat(acts.read(colleague, check, "").code()).isEqualTo("task.not-yours");
        Answer given = acts.act(station.secretary(), check, "handover", handover("transfer", colleague));
        assertThat(given.status()).as(given.text()).isEqualTo(204);

        assertThat(acts.read(station.secretary(), check, "").body().path("operations"))
                .isEmpty();
        assertThat(acts.inboxOf(colleague)).contains(check.getId());
        assertThat(acts.inboxOf(station.secretary())).doesNotContain(check.getId());
        Answer done = desk.complete(colleague, check.getId(), object(RoomOrders.room("五楼")));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(acts.kinds(station.secretary(), caseId)).containsSubsequence("transferred", "submitted");
    }

    @Test
    void anOpinionComesBackBeforeTheDecision() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        String colleague = colleague(station, check, "delegate");

        acts.act(station.secretary(), check, "handover", handover("delegate", colleague));
        assertThat(acts.read(colleague, check, "").body().path("operations"))
                .extracting(JsonNode::asText)
                .containsExactly("answer");
        assertThat(desk.complete(colleague, check.getId(), object(RoomOrders.room("五楼")))
                        .code())
                .isEqualTo("task.delegated");
        assertThat(desk.complete(station.secretary(), check.getId(), object(RoomOrders.room("五楼")))
                        .code())
                .isEqualTo("task.already-claimed");

        assertThat(acts.act(colleague, check, "opinion", "{'comment':'五楼更合适 👍'}")
                        .status())
                .isEqualTo(204);
        assertThat(acts.lastLine(station.secretary(), caseId).path("comment").asText())
                .isEqualTo("五楼更合适 👍");
        assertThat(desk.complete(station.secretary(), check.getId(), object(RoomOrders.room("五楼")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoAskedNeedNotWait() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        String colleague = colleague(station, check, "delegate");
        acts.act(station.secretary(), check, "handover", handover("delegate", colleague));

        assertThat(acts.read(station.secretary(), check, "").body().path("operations"))
                .extracting(JsonNode::asText)
                .containsExactly("recall");
        assertThat(acts.act(colleague, check, "recall", "{'comment':'不是我的'}").code())
                .isEqualTo("task.not-delegated");
        assertThat(acts.act(station.secretary(), check, "recall", "{'comment':'时间不够'}")
                        .status())
                .isEqualTo(204);
        assertThat(acts.act(colleague, check, "opinion", "{'comment':'晚了'}").status())
                .isNotEqualTo(204);
        assertThat(desk.complete(station.secretary(), check.getId(), object(RoomOrders.room("五楼")))
                        .status())
                .isEqualTo(200);
        assertThat(acts.kinds(station.secretary(), caseId)).containsSubsequence("delegated", "recalled");
    }

    @Test
    void onlyColleaguesOfTheUnitAndOnlyWhereTheModelAllowsIt() {
        Station station = stations.next();
        String caseId = orders.checked(station);
        Task approval = officials.task(caseId, APPROVE);

        assertThat(acts.act(station.townHead(), approval, "handover", handover("transfer", "office01"))
                        .code())
                .isEqualTo("task.no-colleague");
        assertThat(acts.act(station.townHead(), approval, "handover", handover("delegate", station.secretary()))
                        .code())
                .isEqualTo("task.not-allowed");
        assertThat(acts.act(station.townHead(), approval, "handover", handover("return", station.secretary()))
                        .status())
                .isEqualTo(400);
        assertThat(acts.read(station.townHead(), approval, "colleagues?for=transfer")
                        .body()
                        .path("items")
                        .findValuesAsText("username"))
                .doesNotContain(station.townHead(), station.worker())
                .contains(station.secretary());
    }

    private String colleague(Station station, Task task, String operation) {
        return acts
                .read(station.secretary(), task, "colleagues?for=" + operation)
                .body()
                .path("items")
                .findValuesAsText("username")
                .stream()
                .filter(name -> !name.equals(station.townHead()))
                .findFirst()
                .orElseThrow();
    }

    private static String handover(String operation, String username) {
        return "{'operation':'%s','person':'%s','comment':'下乡三天'}".formatted(operation, username);
    }
}
