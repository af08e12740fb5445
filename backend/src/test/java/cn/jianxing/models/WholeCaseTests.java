package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Cases are revoked by their starters and ended, suspended and resumed by the office, where the model allows it. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=task-operations")
class WholeCaseTests {

    private static final String REASON = "{'reason':'场地改作𠮷家祠堂，见㼆字碑 👍'}";
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
    RoomOrders orders;

    @Autowired
    Stations stations;

    @Autowired
    RuntimeService runtime;

    @Autowired
    AuditTrail audit;

    CourtUse courts;
    String director;

    @BeforeEach
    void theModel() {
        courts = CourtUse.published(gate, officials, desk);
        director = stations.holder(COUNTY, "office_director");
    }

    @Test
    void theStarterRevokesWhatNobodyHasDecided() {
        Station station = stations.next();
        String caseId = courts.filled(station);
        Task check = officials.task(caseId, CourtUse.CHECK);

        JsonNode preview = courts.read(station.worker(), caseId, "acts").body();
        assertThat(preview.path("acts").findValuesAsText("act")).containsExactly("revoke");
        assertThat(preview.path("acts").get(0).path("refusal").isNull()).isTrue();
        assertThat(preview.path("open").get(0).path("step").asText()).isEqualTo("核对申请");
        assertThat(preview.path("open").get(0).path("people").findValuesAsText("username"))
                .contains(station.secretary());
        assertThat(courts.act(station.worker(), caseId, "revocation", "{'reason':' '}")
                        .status())
                .isEqualTo(400);
        Answer answer = courts.act(station.worker(), caseId, "revocation", REASON);

        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        assertThat(officials.file(caseId).state()).isEqualTo("withdrawn");
        assertThat(officials.file(caseId).endedAt()).isNotNull();
        assertThat(running(caseId)).isZero();
        assertThat(acts.inboxOf(station.secretary())).doesNotContain(check.getId());
        assertThat(acts.kinds(station.worker(), caseId)).endsWith("revoked", "ended");
        assertThat(line(station.worker(), caseId, "revoked").path("comment").asText())
                .isEqualTo("场地改作𠮷家祠堂，见㼆字碑 👍");
        assertThat(audit.verify(caseId)).isTrue();
        assertThat(notices(station.secretary())).anyMatch(text -> text.contains("不再需要办理") && text.contains("𠮷家祠堂"));
        assertThat(desk.complete(station.secretary(), check.getId(), object(CourtUse.APPROVED))
                        .status())
                .isEqualTo(409);
        assertThat(courts.act(station.worker(), caseId, "revocation", REASON).code())
                .isEqualTo("case.ended");
    }

    @Test
    void whatIsDecidedIsNotRevokedAndNobodyElseRevokes() {
        Station station = stations.next();
        String caseId = courts.scored(station);

        assertThat(courts.act(station.secretary(), caseId, "revocation", REASON).code())
                .isEqualTo("case.not-starter");
        assertThat(courts.act(stations.next().worker(), caseId, "revocation", REASON)
                        .status())
                .isEqualTo(404);
        assertThat(courts.act(station.worker(), caseId, "revocation", REASON).code())
                .isEqualTo("case.too-late");
        assertThat(courts.read(station.worker(), caseId, "acts")
                        .body()
                        .path("acts")
                        .get(0)
                        .path("refusal")
                        .asText())
                .contains("已批准");
        assertThat(officials.openSteps(caseId)).containsExactly(CourtUse.APPROVE);
    }

    @Test
    void theOfficeTerminatesAndTheStarterIsTold() {
        Station station = stations.next();
        String caseId = courts.checked(station);

        assertThat(courts.act(station.townHead(), caseId, "termination", REASON).code())
                .isEqualTo("case.not-office");
        assertThat(courts.act(station.worker(), caseId, "termination", REASON).code())
                .isEqualTo("case.not-office");
        Answer answer = courts.act(director, caseId, "termination", REASON);

        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        assertThat(officials.file(caseId).state()).isEqualTo("cancelled");
        assertThat(running(caseId)).isZero();
        assertThat(notices(station.worker())).anyMatch(text -> text.contains("终止"));
        assertThat(notices(station.townHead())).anyMatch(text -> text.contains("密封评分"));
    }

    @Test
    void aModelThatSaysNothingAllowsNothing() {
        Station station = stations.next();
        String caseId = orders.filled(station);

        for (String act : List.of("termination", "suspension", "resumption")) {
            Answer refused = courts.act(director, caseId, act, REASON);
            assertThat(refused.code()).isEqualTo("case.act-not-allowed");
            assertThat(refused.speaksChinese()).isTrue();
        }
        assertThat(courts.act(station.worker(), caseId, "revocation", REASON).code())
                .isEqualTo("case.act-not-allowed");
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_CheckOrder");
    }

    @Test
    void aSuspendedCaseRestsAndGoesOnWhereItStood() {
        Station station = stations.next();
        String caseId = courts.filled(station);
        Task check = officials.task(caseId, CourtUse.CHECK);
        desk.saveDraft(station.secretary(), check.getId(), object(CourtUse.APPROVED));

        assertThat(courts.act(director, caseId, "resumption", REASON).code()).isEqualTo("case.not-suspended");
        assertThat(courts.act(director, caseId, "suspension", REASON).status()).isEqualTo(204);

        assertThat(officials.file(caseId).state()).isEqualTo("suspended");
        assertThat(officials.file(caseId).endedAt()).isNull();
        assertThat(acts.inboxOf(station.secretary())).doesNotContain(check.getId());
        assertThat(desk.complete(station.secretary(), check.getId(), object(CourtUse.APPROVED))
                        .code())
                .isEqualTo("task.suspended");
        assertThat(courts.act(director, caseId, "suspension", REASON).code()).isEqualTo("case.suspended");
        assertThat(courts.act(station.worker(), caseId, "revocation", REASON).code())
                .isEqualTo("case.suspended");
        assertThat(courts.act(station.worker(), caseId, "urging", "{}").code()).isEqualTo("case.suspended");
        assertThat(courts.act(station.secretary(), caseId, "resumption", REASON).code())
                .isEqualTo("case.not-office");
        assertThat(courts.act(director, caseId, "resumption", REASON).status()).isEqualTo(204);

        assertThat(officials.file(caseId).state()).isEqualTo("under_review");
        assertThat(acts.inboxOf(station.secretary())).contains(check.getId());
        assertThat(desk.complete(station.secretary(), check.getId(), object(CourtUse.APPROVED))
                        .status())
                .isEqualTo(200);
        assertThat(acts.kinds(station.secretary(), caseId)).containsSubsequence("suspended", "resumed", "decided");
        assertThat(notices(station.secretary())).anyMatch(text -> text.contains("请继续办理"));
    }

    @Test
    void whatRestsCanStillBeTerminated() {
        Station station = stations.next();
        String caseId = courts.filled(station);
        courts.act(director, caseId, "suspension", REASON);

        assertThat(courts.act(director, caseId, "termination", REASON).status()).isEqualTo(204);

        assertThat(officials.file(caseId).state()).isEqualTo("cancelled");
        assertThat(running(caseId)).isZero();
    }

    @RepeatedTest(3)
    void ofAnEndAndACompletionAtOnceNeitherIsHalfDone() throws Exception {
        Station station = stations.next();
        String caseId = courts.filled(station);
        Task check = officials.task(caseId, CourtUse.CHECK);
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());

        Together.act(List.of(
                () -> answers.add(courts.act(director, caseId, "termination", REASON)),
                () -> answers.add(courts.act(station.worker(), caseId, "revocation", REASON)),
                () -> answers.add(desk.complete(station.secretary(), check.getId(), object(CourtUse.APPROVED)))));

        assertThat(answers)
                .extracting(Answer::status)
                .allMatch(status -> status == 204 || status == 200 || status == 409);
        assertThat(answers)
                .extracting(Answer::status)
                .filteredOn(status -> status == 204)
                .hasSize(1);
        assertThat(officials.file(caseId).state()).isIn("cancelled", "withdrawn");
        assertThat(running(caseId)).isZero();
        assertThat(officials.openSteps(caseId)).isEmpty();
        assertThat(acts.kinds(station.worker(), caseId))
                .filteredOn("ended"::equals)
                .hasSize(1);
        assertThat(audit.verify(caseId)).isTrue();
    }

    private long running(String caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .count();
    }

    private JsonNode line(String username, String caseId, String kind) {
        for (JsonNode line : acts.timeline(username, caseId)) {
            if (line.path("kind").asText().equals(kind)) {
                return line;
            }
        }
        throw new AssertionError(kind);
    }

    private List<String> notices(String username) {
        return desk.send(
                        username,
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/api/notices"))
                .body()
                .path("items")
                .findValuesAsText("text");
    }
}
