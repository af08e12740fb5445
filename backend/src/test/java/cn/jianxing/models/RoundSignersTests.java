package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Where several departments are asked, one more is asked too, or one less. */
@ProcessTest({})
@Import({RoomOrders.class, RoomSurveys.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=task-operations")
class RoundSignersTests {

    private static final String GIVE = "Activity_GiveView";
    private static final String FIRST = PrepareLoanDelegate.LEADS.get(0);
    private static final String SECOND = PrepareLoanDelegate.LEADS.get(1);
    private static final String THIRD = PrepareLoanDelegate.LEADS.get(2);

    @Autowired
    Officials officials;

    @Autowired
    RoomSurveys surveys;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Test
    void oneMoreDepartmentIsAskedAndWaitedFor() {
        Station station = stations.next();
        String caseId = surveys.asked(station, 2);
        Task first = officials.task(caseId, GIVE, FIRST);
        assertThat(acts.read(lead(FIRST), first, "signer-candidates")
                        .body()
                        .path("items")
                        .findValuesAsText("value"))
                .contains(THIRD)
                .doesNotContain(FIRST, SECOND);

        Answer added = add(FIRST, first, THIRD);

        assertThat(added.status()).as(added.text()).isEqualTo(204);
        assertThat(add(FIRST, first, THIRD).code()).isEqualTo("flow.signer-twice");
        assertThat(add(FIRST, first, "990101/nobody").code()).isEqualTo("task.no-signer");
        assertThat(acts.inboxOf(lead(THIRD)))
                .contains(officials.task(caseId, GIVE, THIRD).getId());
        give(caseId, FIRST);
        give(caseId, SECOND);
        assertThat(officials.openSteps(caseId)).containsExactly(GIVE);
        give(caseId, THIRD);
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ReadViews");
        assertThat(acts.kinds(lead(FIRST), caseId)).contains("signer-added");
    }

    @Test
    void whoeverIsTakenOutSeesTheCaseNoMoreAndTheLastOpenOneIsNotWaitedFor() {
        Station station = stations.next();
        String caseId = surveys.asked(station, 2);
        Task second = officials.task(caseId, GIVE, SECOND);
        give(caseId, FIRST);
        assertThat(see(SECOND, caseId)).isEqualTo(200);

        // whoever has answered asks nobody any more; the second takes the first's place
        assertThat(remove(SECOND, second, FIRST).code()).isEqualTo("flow.signer-answered");
        Answer removed = remove(SECOND, second, SECOND);

        assertThat(removed.status()).as(removed.text()).isEqualTo(204);
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ReadViews");
        assertThat(acts.inboxOf(lead(SECOND))).doesNotContain(second.getId());
        assertThat(acts.read(lead(SECOND), second, "").status()).isEqualTo(404);
        assertThat(see(SECOND, caseId)).isEqualTo(404);
        assertThat(acts.lastLine(lead(FIRST), caseId).path("comment").asText()).isEqualTo("与𠮷家无关 👍");
    }

    @Test
    void aStepThatNobodyAnswersDoesNotPassByItself() {
        Station station = stations.next();
        String caseId = surveys.asked(station, 2);
        Task first = officials.task(caseId, GIVE, FIRST);
        assertThat(remove(FIRST, first, SECOND).status()).isEqualTo(204);

        assertThat(remove(FIRST, first, FIRST).code()).isEqualTo("flow.last-signer");
        assertThat(officials.openSteps(caseId)).containsExactly(GIVE);
    }

    @Test
    void twoWhoAddAtTheSameMomentAddBothOnce() throws InterruptedException, ExecutionException {
        Station station = stations.next();
        String caseId = surveys.asked(station, 2);
        Task first = officials.task(caseId, GIVE, FIRST);
        Task second = officials.task(caseId, GIVE, SECOND);
        List<Answer> answers = java.util.Collections.synchronizedList(new java.util.ArrayList<>());

        Together.act(
                List.of(() -> answers.add(add(FIRST, first, THIRD)), () -> answers.add(add(SECOND, second, THIRD))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 422);
        assertThat(officials.openSteps(caseId)).containsExactly(GIVE, GIVE, GIVE);
    }

    private Answer add(String by, Task task, String signer) {
        return acts.act(
                lead(by), task, "signers", "{'place':'beside','people':['%s'],'comment':'也请他们看看'}".formatted(signer));
    }

    private Answer remove(String by, Task task, String signer) {
        return acts.act(lead(by), task, "signer-removal", "{'signer':'%s','comment':'与𠮷家无关 👍'}".formatted(signer));
    }

    private void give(String caseId, String audience) {
        officials.complete(officials.task(caseId, GIVE, audience), lead(audience), object("{'opinion':'同意'}"));
    }

    private int see(String audience, String caseId) {
        return desk.send(
                        lead(audience),
                        get("/api/cases/" + officials.file(caseId).no()))
                .status();
    }

    private String lead(String audience) {
        return stations.holders(audience).get(0);
    }
}
