package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.models.DeskOverHttp.Answer;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** The results in public: what objections do, and when the notice ends. */
@ProcessTest({"publicity-notice", "objection-handling"})
@TestPropertySource(properties = "jianxing.test.county=campaign")
class CampaignPublicityTests {

    private static final String FIRST = CampaignWork.TOWNS.get(0);
    private static final String SECOND = CampaignWork.TOWNS.get(1);

    @Autowired
    CampaignWork work;

    @Autowired
    PublicityWork publicity;

    @Autowired
    CampaignYears years;

    @Autowired
    Officials officials;

    @Autowired
    Outcomes outcomes;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aYearWithoutACampaign() {
        years.begin();
    }

    @Test
    void aReturnedDraftIsWrittenAnewAndTheListEndsWithItsDaysAndItsHash() {
        String caseId = publicity.approved();
        work.draftNotice(caseId);
        officials.complete(
                caseId, "Activity_ApproveNotice", "office.director", "{'decision':'return','reason':'说明要再具体些'}");
        work.draftNotice(caseId);
        officials.complete(caseId, "Activity_ApproveNotice", "office.director", "{'decision':'approve'}");
        assertThat(desk.send("office01", get("/api/public-notices"))
                        .body()
                        .at("/items/0/state")
                        .asText())
                .isEqualTo("published");
        work.post(caseId);

        work.fire(caseId, "Event_PublicityOver");

        Answer shown = desk.send("office01", get("/api/public-notices/" + publicity.notice(caseId)));
        assertThat(shown.body().at("/head/state").asText()).isEqualTo("closed");
        assertThat(shown.body().at("/rows/0/cells/0").asText()).isEqualTo("望麦镇实践所");
        assertThat(shown.body().path("snapshotHash").asText()).hasSize(64);
        assertThat(officials.openSteps(caseId))
                .containsExactly("Activity_ConfirmFinally__Institutes", "Activity_ConfirmFinally__Stations");
    }

    @Test
    void anObjectionThatHoldsChangesTheTotalAndTheStarOfItsOwnSite() {
        String caseId = publicity.published();
        int other = star(caseId, SECOND);
        publicity.objectTo(caseId, FIRST);
        publicity.admit(caseId, "{'decision':'admit'}");
        publicity.investigate(caseId, "{'decision':'extend','reason':'还要再走访几户'}");
        officials.complete(caseId, "Activity_ExtendInvestigation", "office.director", "{'decision':'grant'}");
        publicity.investigate(caseId, "{'decision':'report','report':'核实台账，应扣二十分'}");
        publicity.decide(caseId, "{'decision':'change','newValue':'76','reason':'台账与事实不符'}");
        officials.complete(
                caseId, "Activity_ApproveObjection", "centre.deputy", "{'decision':'return','reason':'请写明依据'}");
        publicity.decide(caseId, "{'decision':'change','newValue':'76','reason':'台账不实，依标准扣分'}");
        officials.complete(caseId, "Activity_ApproveObjection", "centre.deputy", "{'decision':'approve'}");

        work.fire(caseId, "Event_PublicityOver");
        assertThat(officials.openSteps(caseId))
                .as("the objector may still ask for a review")
                .isEmpty();
        work.fire(caseId, "Event_ReviewTimeOver");

        assertThat(work.site(caseId, FIRST).total()).isEqualByComparingTo("76");
        assertThat(star(caseId, FIRST)).isEqualTo(2);
        assertThat(star(caseId, SECOND)).isEqualTo(other);
        var shown = officials.shown(officials.task(caseId, "Activity_ConfirmFinally__Institutes"), "centre.director");
        assertThat(shown.path("publicity").asText()).contains("结果有调整");
        assertThat(shown.toString()).contains("台账不实，依标准扣分");
    }

    @Test
    void theListWaitsForItsObjectionsAndAnnulsWhatIsVoid() {
        String caseId = publicity.published();
        publicity.objectTo(caseId, FIRST);
        publicity.admit(caseId, "{'decision':'admit'}");

        work.fire(caseId, "Event_PublicityOver");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_InvestigateObjection");
        publicity.investigate(caseId, "{'decision':'report','report':'材料系他站所有'}");
        publicity.decide(caseId, "{'decision':'annul','reason':'属于弄虚作假'}");
        officials.complete(caseId, "Activity_ApproveObjection", "centre.deputy", "{'decision':'approve'}");
        work.fire(caseId, "Event_ReviewTimeOver");
        assertThat(star(caseId, FIRST)).isZero();
        assertThat(officials.openSteps(caseId)).hasSize(2).allMatch(step -> step.startsWith("Activity_ConfirmFinally"));
    }

    @Test
    void whatIsNotAdmittedChangesNothingAndTwoObjectionsGoTheirOwnWays() {
        String caseId = publicity.published();
        int first = star(caseId, FIRST);
        publicity.objectTo(caseId, FIRST);
        publicity.admit(caseId, "{'decision':'refuse','reason':'没有事实依据'}");
        publicity.objectTo(caseId, SECOND);
        publicity.admit(caseId, "{'decision':'admit'}");
        publicity.investigate(caseId, "{'decision':'report','report':'经核实评分无误'}");
        publicity.decide(caseId, "{'decision':'uphold','reason':'经核实评分无误'}");
        officials.complete(caseId, "Activity_ApproveObjection", "centre.deputy", "{'decision':'approve'}");
        work.fire(caseId, "Event_ReviewTimeOver");

        work.fire(caseId, "Event_PublicityOver");

        assertThat(star(caseId, FIRST)).isEqualTo(first);
        assertThat(jdbc.queryForList(
                        "select state from objection where case_id = ? order by received_at", String.class, caseId))
                .containsExactlyInAnyOrder("REFUSED", "UPHELD");
        var shown = officials.shown(officials.task(caseId, "Activity_ConfirmFinally__Stations"), "centre.deputy");
        assertThat(shown.path("publicity").asText()).contains("没有异议改变结果");
    }

    @Test
    void whoInvestigatesHadNoPartInTheDecisionAndAsksForMoreTimeOnce() {
        String caseId = publicity.published();
        publicity.objectTo(caseId, FIRST);
        publicity.admit(caseId, "{'decision':'admit'}");

        Task task = officials.task(caseId, "Activity_InvestigateObjection");
        Set<String> deciders = Set.copyOf(jdbc.queryForList(
                "select person_id from form_submission where case_id = ? and form_id not like 'objection%'",
                String.class, caseId));
        assertThat(deciders).doesNotContain(task.getAssignee());
        publicity.investigate(caseId, "{'decision':'extend','reason':'还要再走访几户'}");
        officials.complete(caseId, "Activity_ExtendInvestigation", "office.director", "{'decision':'refuse'}");
        Task again = officials.task(caseId, "Activity_InvestigateObjection");
        Answer answer = desk.complete(
                publicity.username(again.getAssignee()),
                again.getId(),
                object("{'decision':'extend','reason':'还要再走访几户'}"));
        assertThat(answer.firstError()).isEqualTo("decision publicity.extended-already");
    }

    @Test
    void oneReviewAtTheNextLevelByAnotherInvestigatorHasTheLastWord() {
        String caseId = publicity.published();
        publicity.objectTo(caseId, FIRST);
        publicity.admit(caseId, "{'decision':'admit'}");
        String investigator =
                officials.task(caseId, "Activity_InvestigateObjection").getAssignee();
        publicity.investigate(caseId, "{'decision':'report','report':'经核实评分无误'}");
        publicity.decide(caseId, "{'decision':'uphold','reason':'经核实评分无误'}");
        officials.complete(caseId, "Activity_ApproveObjection", "centre.deputy", "{'decision':'approve'}");
        String objection = publicity.objection(caseId, null);
        assertThat(publicity
                        .askForReview("theory.deputy", caseId, objection, "评分时没有看台账原件")
                        .status())
                .isEqualTo(403);
        assertThat(publicity.askForReview("office05", caseId, objection, "不服").code())
                .isEqualTo("publicity.facts-missing");
        assertThat(publicity
                        .askForReview("office05", caseId, "none", "评分时没有看台账原件")
                        .code())
                .isEqualTo("publicity.no-such-objection");

        assertThat(publicity
                        .askForReview("office05", caseId, objection, "评分时没有看台账原件")
                        .status())
                .isEqualTo(201);

        assertThat(publicity
                        .askForReview("office05", caseId, objection, "再次要求复核一次")
                        .code())
                .isEqualTo("publicity.reviewed-once");
        publicity.admit(caseId, "{'decision':'admit'}");
        Task again = officials.task(caseId, "Activity_InvestigateObjection");
        assertThat(again.getAssignee()).isNotEqualTo(investigator);
        publicity.investigate(caseId, "{'decision':'report','report':'台账原件与事实不符'}");
        officials.complete(
                caseId,
                "Activity_DecideObjection",
                "centre.deputy",
                "{'decision':'change','newValue':'76','reason':'复核后依标准扣分'}");
        officials.complete(caseId, "Activity_ApproveObjection", "centre.director", "{'decision':'approve'}");
        String review = publicity.objection(caseId, objection);
        assertThat(publicity
                        .askForReview("office05", caseId, review, "对复核决定仍然不服")
                        .code())
                .isEqualTo("publicity.no-review");
        assertThat(work.site(caseId, FIRST).total()).isEqualByComparingTo("76");
        assertThat(officials.openSteps(caseId)).isEmpty();
        work.fire(caseId, "Event_PublicityOver");
        assertThat(officials.openSteps(caseId)).hasSize(2).allMatch(step -> step.startsWith("Activity_ConfirmFinally"));
    }

    private int star(String caseId, String unit) {
        Integer star = work.site(caseId, unit).star();
        assertThat(star).isNotNull();
        return star;
    }
}
