package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.inbox.projection.InboxCheck;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Colleagues sign before or after the holder of a task; until they have, the case stays where it is. */
@ProcessTest({})
@Import({RoomOrders.class, RoomSurveys.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=task-operations")
class SignRequestTests {

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

    @Autowired
    InboxCheck inbox;

    @Test
    void opinionsOfTwoComeBeforeTheDecision() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        List<String> two = colleagues(station, check).subList(0, 2);

        Answer asked = ask(station, check, "before", false, two);

        assertThat(asked.status()).as(asked.text()).isEqualTo(204);
        assertThat(complete(station, check).code()).isEqualTo("task.signs-open");
        for (String colleague : two) {
            assertThat(acts.inboxOf(colleague)).contains(check.getId());
            assertThat(operations(colleague, check)).containsExactly("sign");
            assertThat(desk.complete(colleague, check.getId(), object(RoomOrders.room("五楼")))
                            .status())
                    .isEqualTo(403);
            assertThat(sign(colleague, check, true, "𠮷时可用 👍").status()).isEqualTo(204);
            assertThat(acts.inboxOf(colleague)).doesNotContain(check.getId());
        }
        assertThat(inbox.compare().none()).as("inbox equals engine").isTrue();
        assertThat(signing(station, check).path("requests").findValuesAsText("opinion"))
                .containsExactly("𠮷时可用 👍", "𠮷时可用 👍");
        assertThat(complete(station, check).status()).isEqualTo(200);
        assertThat(officials.openSteps(caseId)).containsExactly(APPROVE);
        assertThat(acts.kinds(station.secretary(), caseId))
                .containsSubsequence("asked-before", "sign-agreed", "submitted");
    }

    @Test
    void oneAfterTheOther() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        List<String> two = colleagues(station, check).subList(0, 2);
        ask(station, check, "before", true, two);

        assertThat(acts.inboxOf(two.get(1))).doesNotContain(check.getId());
        assertThat(sign(two.get(1), check, true, "抢先").code()).isEqualTo("task.not-asked-to-sign");
        sign(two.get(0), check, false, "五楼太小");

        assertThat(acts.inboxOf(two.get(1))).contains(check.getId());
        sign(two.get(1), check, true, "可以");
        assertThat(complete(station, check).status()).isEqualTo(200);
    }

    @Test
    void whatWasDecidedGoesOnWhenTheLastWhoSignsAfterwardsAgrees() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        List<String> two = colleagues(station, check).subList(0, 2);
        ask(station, check, "after", false, two);
        assertThat(acts.inboxOf(two.get(0))).doesNotContain(check.getId());

        assertThat(complete(station, check).status()).isEqualTo(200);

        assertThat(officials.openSteps(caseId)).containsExactly(CHECK);
        assertThat(acts.inboxOf(station.secretary())).doesNotContain(check.getId());
        assertThat(complete(station, check).status()).isNotEqualTo(200);
        sign(two.get(0), check, true, "同意");
        assertThat(officials.openSteps(caseId)).containsExactly(CHECK);
        sign(two.get(1), check, true, "同意");
        assertThat(officials.openSteps(caseId)).containsExactly(APPROVE);
        assertThat(acts.read(station.secretary(), check, "")
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("done");
    }

    @Test
    void whoDoesNotAgreeAfterwardsGivesItBack() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        List<String> two = colleagues(station, check).subList(0, 2);
        ask(station, check, "after", true, two);
        complete(station, check);

        sign(two.get(0), check, false, "房间不对");

        assertThat(officials.openSteps(caseId)).containsExactly(CHECK);
        assertThat(acts.inboxOf(station.secretary())).contains(check.getId());
        assertThat(acts.inboxOf(two.get(1))).doesNotContain(check.getId());
        JsonNode page = acts.read(station.secretary(), check, "").body();
        assertThat(page.path("draft").path("data").path("room").asText()).isEqualTo("五楼");
        assertThat(complete(station, check).status()).isEqualTo(200);
        assertThat(officials.openSteps(caseId)).containsExactly(APPROVE);
    }

    @Test
    void whoeverIsNotWaitedForAnyMoreSeesNothingOfIt() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        String colleague = colleagues(station, check).get(0);
        ask(station, check, "before", false, List.of(colleague));
        String request =
                signing(station, check).path("requests").path(0).path("id").asText();
        assertThat(acts.act(colleague, check, "signer-removal", removal(request))
                        .status())
                .isIn(403, 404);

        assertThat(acts.act(station.secretary(), check, "signer-removal", removal(request))
                        .status())
                .isEqualTo(204);

        assertThat(acts.inboxOf(colleague)).doesNotContain(check.getId());
        assertThat(acts.read(colleague, check, "").status()).isIn(403, 404);
        assertThat(sign(colleague, check, true, "晚了").code()).isEqualTo("task.not-asked-to-sign");
        assertThat(complete(station, check).status()).isEqualTo(200);
    }

    @Test
    void neitherTheStarterNorAnybodyTwiceNorAStranger() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        String colleague = colleagues(station, check).get(0);
        assertThat(colleagues(station, check)).doesNotContain(station.worker(), station.secretary());

        for (String nobody : List.of(station.worker(), station.secretary(), "office01")) {
            assertThat(ask(station, check, "after", false, List.of(nobody)).code())
                    .isEqualTo("task.no-signer");
        }
        ask(station, check, "after", false, List.of(colleague));
        assertThat(ask(station, check, "after", false, List.of(colleague)).code())
                .isEqualTo("task.no-signer");
        assertThat(acts.act(station.townHead(), check, "signers", "{'place':'after','people':['x'],'comment':'a'}")
                        .status())
                .isIn(403, 404);
    }

    @Test
    void whatIsCorrectedComesStraightBack() {
        Station station = stations.next();
        String caseId = orders.checked(station);
        Task approval = officials.task(caseId, APPROVE);
        JsonNode toFill = acts.read(station.townHead(), approval, "returns")
                .body()
                .path("items")
                .get(1);
        assertThat(toFill.path("straight").asBoolean()).isTrue();

        Answer answer = acts.act(
                station.townHead(),
                approval,
                "return",
                "{'step':'%s','straight':true,'comment':'写明人数'}"
                        .formatted(toFill.path("step").asText()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);

        Task fill = officials.task(caseId, "Activity_FillOrder");
        JsonNode back = acts.read(station.worker(), fill, "signers").body().path("straightBack");
        assertThat(back.path("step").asText()).isEqualTo("审定预订");
        assertThat(back.path("person").path("username").asText()).isEqualTo(station.townHead());
        officials.complete(fill, station.worker(), object(RoomOrders.room("六楼")));
        assertThat(officials.openSteps(caseId)).containsExactly(APPROVE);
        assertThat(acts.inboxOf(station.townHead()))
                .contains(officials.task(caseId, APPROVE).getId());
        assertThat(acts.kinds(station.townHead(), caseId)).contains("returned-straight");
    }

    private List<String> colleagues(Station station, Task task) {
        return acts
                .read(station.secretary(), task, "signer-candidates")
                .body()
                .path("items")
                .findValuesAsText("value")
                .stream()
                .filter(name -> !name.equals(station.townHead()))
                .distinct()
                .toList();
    }

    private Answer ask(Station station, Task task, String place, boolean oneByOne, List<String> people) {
        return acts.act(
                station.secretary(),
                task,
                "signers",
                "{'place':'%s','oneByOne':%s,'people':['%s'],'comment':'请看看㼆'}"
                        .formatted(place, oneByOne, String.join("','", people)));
    }

    private Answer sign(String colleague, Task task, boolean agrees, String opinion) {
        return acts.act(colleague, task, "sign", "{'agrees':%s,'comment':'%s'}".formatted(agrees, opinion));
    }

    private static String removal(String request) {
        return "{'request':'%s','comment':'来不及等'}".formatted(request);
    }

    private Answer complete(Station station, Task task) {
        return desk.complete(station.secretary(), task.getId(), object(RoomOrders.room("五楼")));
    }

    private JsonNode signing(Station station, Task task) {
        return acts.read(station.secretary(), task, "signers").body();
    }

    private List<String> operations(String username, Task task) {
        JsonNode offered = acts.read(username, task, "").body().path("operations");
        return offered.valueStream().map(JsonNode::asText).toList();
    }
}
