package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.testing.Actors;
import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Officials give cases back and take back what they have done, where the model allows it. */
@ProcessTest({})
@Import({RoomOrders.class, RoomSurveys.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=task-operations")
class ReturnAndWithdrawalTests {

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
    void aReturnGoesToWhoeverDidTheStepWithWhatTheyHadTyped() {
        Station station = stations.next();
        String caseId = orders.checked(station);
        Task approval = officials.task(caseId, APPROVE);

        JsonNode targets =
                acts.read(station.townHead(), approval, "returns").body().path("items");
        JsonNode toCheck = targets.get(0);
        assertThat(targets).extracting(target -> target.path("title").asText()).containsExactly("核对预订", "填写预订");
        assertThat(toCheck.path("receiver").path("username").asText()).isEqualTo(station.secretary());
        assertThat(toCheck.path("ends").findValuesAsText("step")).containsExactly("审定预订");

        Answer answer = acts.act(
                station.townHead(),
                approval,
                "return",
                "{'step':'%s','comment':'三楼当天有会，𠮷家村另选'}"
                        .formatted(toCheck.path("step").asText()));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Task again = officials.task(caseId, CHECK);
        assertThat(again.getAssignee()).isEqualTo(Actors.id(station.secretary()));
        JsonNode page = acts.read(station.secretary(), again, "").body();
        assertThat(page.path("draft").path("data").path("room").asText()).isEqualTo("三楼");
        JsonNode last = acts.lastLine(station.secretary(), caseId);
        assertThat(last.path("kind").asText()).isEqualTo("returned-to");
        assertThat(last.path("outcomeTitle").asText()).isEqualTo("核对预订");
        assertThat(last.path("comment").asText()).isEqualTo("三楼当天有会，𠮷家村另选");
        assertThat(acts.read(station.townHead(), approval, "").status()).isEqualTo(409);
    }

    @Test
    void aReturnNeedsAReasonAndAStepThatWasDone() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);

        assertThat(acts.act(
                                station.secretary(),
                                check,
                                "return",
                                "{'step':'room-order/Activity_FillOrder','comment':' '}")
                        .status())
                .isEqualTo(400);
        assertThat(acts.act(station.secretary(), check, "return", "{'step':'room-order/" + APPROVE + "','comment':'错'}")
                        .code())
                .isEqualTo("flow.not-an-earlier-step");
        assertThat(officials.openSteps(caseId)).containsExactly(CHECK);
    }

    @Test
    void whatNobodyHasTakenUpCanBeTakenBack() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        officials.complete(check, station.secretary(), object(RoomOrders.room("四楼")));

        assertThat(acts.read(station.secretary(), check, "").body().path("operations"))
                .extracting(JsonNode::asText)
                .containsExactly("withdraw");
        assertThat(acts.read(station.townHead(), check, "").body().path("operations"))
                .isEmpty();
        assertThat(acts.read(station.secretary(), check, "withdrawal")
                        .body()
                        .path("refusal")
                        .isNull())
                .isTrue();
        Answer answer = acts.act(station.secretary(), check, "withdrawal", "{'comment':'房间填错了'}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(officials.openSteps(caseId)).containsExactly(CHECK);
        Task again = officials.task(caseId, CHECK);
        assertThat(again.getAssignee()).isEqualTo(Actors.id(station.secretary()));
        assertThat(acts.read(station.secretary(), again, "")
                        .body()
                        .path("draft")
                        .path("data")
                        .path("room")
                        .asText())
                .isEqualTo("四楼");
        assertThat(acts.lastLine(station.secretary(), caseId).path("kind").asText())
                .isEqualTo("taken-back");
    }

    @Test
    void whatSomebodyHasTakenUpStays() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        officials.complete(check, station.secretary(), object(RoomOrders.room("四楼")));
        acts.act(station.townHead(), officials.task(caseId, APPROVE), "claim", "{}");

        JsonNode preview = acts.read(station.secretary(), check, "withdrawal").body();
        Answer answer = acts.act(station.secretary(), check, "withdrawal", "{'comment':'房间填错了'}");

        assertThat(preview.path("refusal").path("title").asText()).isEqualTo("后面的环节已经有人签收，不能撤回");
        assertThat(answer.code()).isEqualTo("flow.taken-up");
        assertThat(officials.openSteps(caseId)).containsExactly(APPROVE);
        assertThat(acts.act(station.townHead(), check, "withdrawal", "{'comment':'不是我办的'}")
                        .status())
                .isEqualTo(404);
    }
}
