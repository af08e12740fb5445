package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.models.DeskOverHttp.Answer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** What the rules of admission refuse, whoever asks and by whatever route. */
@ProcessTest({})
class ProjectRulesTests {

    @Autowired
    ProjectWork work;

    @Autowired
    Officials officials;

    @Autowired
    DeskOverHttp desk;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'minPeople':61}                        | maxPeople form.invalid orders.people-range",
                "{'riskLevel':'2'}                       | safetyPlan form.invalid form.required",
                "{'maxPeople':200}                       | safetyPlan form.invalid form.required",
                "{'serviceField':'medical'}              | qualifications form.invalid form.required",
                "{'serviceField':'tutoring'}             | qualifications form.invalid form.required",
                "{'durationMin':10}                      | durationMin form.invalid form.below-minimum",
                "{'costPerTime':-1}                      | costPerTime form.invalid form.below-minimum",
                "{'description':'太短'}                  | description form.invalid form.too-short",
                "{'cover':[]}                            | cover form.invalid form.evidence-missing",
                "{'team':'990101T119'}                   | team form.invalid form.not-an-option",
                "{'platform':'health'}                   | platform form.invalid form.not-an-option"
            })
    void aProposalThatBreaksARuleIsRefusedAtItsField(String change, String refusal) {
        ObjectNode proposal = work.proposal();
        proposal.setAll(object(change));

        Answer answer = propose(ProjectWork.TEAM, proposal);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(refusal.split(" "));
        assertThat(answer.speaksChinese()).isTrue();
    }

    @Test
    void onlyThePostsOfTheUnitMayPropose() {
        assertThat(propose("wangmai1.res", work.proposal()).status()).isEqualTo(403);
        assertThat(propose("tingquan1.team", work.proposal()).status()).isEqualTo(403);
    }

    @Test
    void whoProposedScoresAndApprovesNothing() {
        String caseId = work.propose(work.proposal());
        var check = officials.task(caseId, "Activity_CheckByPlatform");
        assertThat(desk.complete(ProjectWork.TEAM, check.getId(), object("{'decision':'pass'}"))
                        .status())
                .isEqualTo(403);
        assertThat(desk.complete("theory.clerk", check.getId(), object("{'decision':'pass'}"))
                        .status())
                .as("another platform")
                .isEqualTo(404);
    }

    @Test
    void everybodyScoresOnceAndNobodyAboveThePoints() {
        String caseId = work.propose(work.proposal());
        work.check(caseId, "{'decision':'pass'}");
        var first = work.delegate(caseId);
        ObjectNode sheet = ProjectWork.scores(officials.shown(first, "delegate01"), 100);
        ObjectNode tooMuch = sheet.deepCopy();
        ((ObjectNode) tooMuch.at("/scores/rows/3")).put("score", 16);
        assertThat(desk.complete("delegate01", first.getId(), tooMuch).firstError())
                .isEqualTo("scores.safety.score form.above-maximum");
        ObjectNode gap = sheet.deepCopy();
        ((ObjectNode) gap.at("/scores/rows/0")).putNull("score");
        assertThat(desk.complete("delegate01", first.getId(), gap).firstError())
                .isEqualTo("scores.need.score form.required");
        assertThat(desk.complete("delegate01", first.getId(), sheet).status()).isEqualTo(200);

        Answer again = desk.complete("delegate01", work.delegate(caseId).getId(), sheet);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.code()).isEqualTo("orders.scored-already");
        assertThat(again.speaksChinese()).isTrue();
    }

    @Test
    void sheetsAreSealedUntilAllAreIn() {
        String caseId = work.propose(work.proposal());
        work.check(caseId, "{'decision':'pass'}");
        work.score(caseId, "Activity_ScoreAsExpert", "expert01", 100);
        String timeline = "/api/cases/" + officials.file(caseId).no() + "/timeline";
        assertThat(desk.send("office01", get(timeline)).body().path("items").findValuesAsText("sealed"))
                .contains("true");
    }

    @Test
    void rareCharactersAndEmojiStayAsTheyWereWritten() {
        ObjectNode proposal = work.proposal().put("title", "𠮷家㼆村👍周末唱").put("venueNeeds", "𠮷㼆👍");

        String caseId = work.propose(proposal);

        var shown = officials.shown(officials.task(caseId, "Activity_CheckByPlatform"), ProjectWork.CLERK);
        assertThat(shown.path("title").asText()).isEqualTo("𠮷家㼆村👍周末唱");
        assertThat(shown.path("venueNeeds").asText()).isEqualTo("𠮷㼆👍");
        assertThat(officials.file(caseId).title()).contains("𠮷家㼆村👍周末唱");
    }

    private Answer propose(String person, ObjectNode data) {
        ObjectNode body = object("{'type':'project-admission','unit':'" + Stations.BEIMAI + "'}");
        body.set("data", data);
        return desk.send(
                person,
                post("/api/cases")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
