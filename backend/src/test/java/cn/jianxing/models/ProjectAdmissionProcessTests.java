package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way a proposal can end, and every way it can go round. */
@ProcessTest({"project-admission", "admission-review"})
class ProjectAdmissionProcessTests {

    @Autowired
    ProjectWork work;

    @Autowired
    Officials officials;

    @Autowired
    CampaignWork campaigns;

    @Autowired
    PublicityWork publicity;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aProjectNobodyHasToBeAskedAboutGoesOnTheMenuForAYear() {
        String caseId = work.propose(work.proposal());
        assertThat(officials.file(caseId).title()).isEqualTo("北麦村“麦田戏台周末唱”项目准入");
        work.check(caseId, "{'decision':'pass'}");
        outcomes.hasNotPassed(caseId, "Activity_NameReviewers", "Activity_AskDepartments");
        work.score(caseId, 80);
        work.approve(caseId);
        campaigns.publicise(caseId);

        outcomes.ended(caseId, "effective");
        var menu = jdbc.queryForMap("select * from menu_entry where case_id = ?", caseId);
        assertThat(menu)
                .contains(
                        entry("title", "麦田戏台周末唱"),
                        entry("platform", "culture"),
                        entry("areas", "990101001,990101002"),
                        entry("available", "FREQ=WEEKLY;BYDAY=SA,SU"),
                        entry("quota", 6),
                        entry("state", "LISTED"));
        assertThat(menu.get("code").toString()).matches("CD-2026-\\d{4}");
        assertThat(menu.get("score").toString()).isEqualTo("80.0");
        assertThat(java.time.LocalDate.parse(menu.get("valid_until").toString()))
                .isEqualTo(java.time.LocalDate.parse(menu.get("listed_on").toString())
                        .plusYears(1)
                        .minusDays(1));
        assertThat(officials.file(work.reviews(caseId)).title()).isEqualTo("北麦村“麦田戏台周末唱”菜单复核");
    }

    @Test
    void departmentsAreAskedByWhatTheProjectIsAboutEachOnce() {
        ObjectNode project =
                work.proposal().put("minors", true).put("outdoor", true).put("maxPeople", 300);
        project.put("safetyPlan", "设安全员四名，划定区域，备急救箱，遇大风大雨取消并逐户通知。");
        String caseId = work.propose(project);
        work.check(caseId, "{'decision':'pass'}");

        assertThat(officials.open(caseId)).hasSize(3);
        work.opinion(caseId, "990101D03", "platform_lead", "agree");
        work.opinion(caseId, "990101D14", "consult_officer", "agree_with_conditions");
        work.opinion(caseId, "990101D16", "consult_officer", "not_concerned");

        outcomes.hasPassed(caseId, "Activity_OpenOpinions");
        var shown = officials.shown(officials.task(caseId, "Activity_ScoreAsClerk"), "office01");
        assertThat(shown.path("opinions").path("rows")).hasSize(3);
    }

    @Test
    void whatCostsResidentsMoneyOrIsReligiousIsKeptOut() {
        String paid = work.propose(work.proposal().put("chargesResidents", true));
        work.check(paid, "{'decision':'pass'}");
        outcomes.ended(paid, "rejected");
        outcomes.hasPassed(paid, "Event_ProjectExcluded");

        String religious = work.propose(work.proposal().put("religiousOrForeign", true));
        work.check(religious, "{'decision':'pass'}");
        outcomes.ended(religious, "rejected");
        outcomes.hasNotPassed(religious, "Activity_FindAdmissionPath");
    }

    @Test
    void thePlatformRefuses() {
        String caseId = work.propose(work.proposal());

        work.check(caseId, "{'decision':'reject','reason':'与已有项目重复'}");

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_ProjectRejected__ByPlatform");
    }

    @Test
    void theLastCorrectionDecidesWhoIsAsked() {
        String caseId = work.propose(work.proposal());
        work.check(caseId, "{'decision':'return','correctionItems':'请写明是否有孩子参加'}");
        var task = officials.task(caseId, "Activity_Correct");
        assertThat(officials.shown(task, ProjectWork.TEAM).path("title").asText())
                .isEqualTo("麦田戏台周末唱");
        assertThat(officials
                        .shown(task, ProjectWork.TEAM)
                        .path("correctionItems")
                        .asText())
                .isEqualTo("请写明是否有孩子参加");

        officials.complete(task, ProjectWork.TEAM, work.proposal().put("minors", true));
        assertThat(officials.task(caseId, "Activity_CheckByPlatform").getAssignee())
                .as("back with the one who returned it")
                .isNotNull();
        work.check(caseId, "{'decision':'pass'}");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_GiveOpinion", "Activity_GiveOpinion");
    }

    @Test
    void whatIsNotCorrectedInTimeIsWithdrawn() {
        String caseId = work.propose(work.proposal());
        work.check(caseId, "{'decision':'return','correctionItems':'请写明是否有孩子参加'}");

        campaigns.fire(caseId, "Event_CorrectionOverdue");

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_ProjectWithdrawn__ForPlatform");
    }

    @Test
    void aDepartmentThatDisagreesStopsItUntilTheOfficeHasDecided() {
        String caseId = asked();
        work.opinion(caseId, "990101D01", "platform_lead", "disagree");
        var shown = officials.shown(officials.task(caseId, "Activity_WeighOpinions"), "office01");
        assertThat(shown.at("/opinions/rows/0/verdict").asText()).isEqualTo("不同意");

        officials.complete(caseId, "Activity_WeighOpinions", "office01", "{'decision':'reject','reason':'宣传部门不同意'}");

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_ProjectRejected__AfterOpinions");
    }

    @Test
    void whatIsChangedAfterADisagreementIsAskedAboutAgain() {
        String caseId = asked();
        work.opinion(caseId, "990101D01", "platform_lead", "disagree");
        officials.complete(
                caseId, "Activity_WeighOpinions", "office01", "{'decision':'return','correctionItems':'请删去政策解读'}");

        officials.complete(officials.task(caseId, "Activity_Correct"), ProjectWork.TEAM, work.proposal());

        assertThat(officials.openSteps(caseId))
                .as("no theory in it any more: nobody is asked")
                .contains("Activity_ScoreAsClerk")
                .doesNotContain("Activity_GiveOpinion");
    }

    @Test
    void whatIsNotChangedInTimeIsWithdrawn() {
        String caseId = asked();
        work.opinion(caseId, "990101D01", "platform_lead", "disagree");
        officials.complete(
                caseId, "Activity_WeighOpinions", "office01", "{'decision':'return','correctionItems':'请删去政策解读'}");

        campaigns.fire(caseId, "Event_CorrectionOverdue");

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_ProjectWithdrawn__AfterOpinions");
    }

    @Test
    void tooFewPointsLeadToTheOfficeAndTheDirectorMayHaveItScoredAnew() {
        String low = work.propose(work.proposal());
        work.check(low, "{'decision':'pass'}");
        work.score(low, 60);
        assertThat(officials.openSteps(low)).containsExactly("Activity_WeighOpinions");

        String caseId = work.reviewed();
        officials.complete(
                caseId, "Activity_ApproveProject", "office.director", "{'decision':'return','reason':'请就安全再评'}");
        work.score(caseId, 80);
        work.approve(caseId);
        campaigns.publicise(caseId);

        outcomes.ended(caseId, "effective");
        assertThat(jdbc.queryForObject("select score from menu_entry where case_id = ?", String.class, caseId))
                .as("the second round alone counts")
                .isEqualTo("80.0");
    }

    @Test
    void anObjectionMayKeepItOffTheMenu() {
        String caseId = inPublic();
        object(caseId, "{'decision':'annul','reason':'承办队伍没有资质'}");
        campaigns.fire(caseId, "Event_PublicityOver");

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_AdmissionAnnulled");
        outcomes.hasNotPassed(caseId, "Activity_PublishMenu");
    }

    @Test
    void anObjectionMayPutAConditionOnIt() {
        String caseId = inPublic();
        object(caseId, "{'decision':'change','newValue':'晚上九点前结束','reason':'不得影响邻居休息'}");
        campaigns.fire(caseId, "Event_PublicityOver");

        outcomes.ended(caseId, "effective");
        assertThat(jdbc.queryForObject("select note from menu_entry where case_id = ?", String.class, caseId))
                .isEqualTo("晚上九点前结束");
    }

    /** About theory, so that the publicity department is asked. */
    private String asked() {
        String caseId = work.propose(work.proposal().put("contentCategory", "explain_policy"));
        work.check(caseId, "{'decision':'pass'}");
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_GiveOpinion");
        return caseId;
    }

    private String inPublic() {
        String caseId = work.reviewed();
        work.approve(caseId);
        campaigns.draftNotice(caseId);
        officials.complete(caseId, "Activity_ApproveNotice", "office.director", "{'decision':'approve'}");
        campaigns.post(caseId);
        return caseId;
    }

    private void object(String caseId, String decision) {
        publicity.objectUnnamed(caseId, officials.file(caseId).no());
        publicity.admit(caseId, "{'decision':'admit'}");
        publicity.investigate(caseId, "{'decision':'report','report':'经核实情况属实'}");
        publicity.decide(caseId, decision);
        officials.complete(caseId, "Activity_ApproveObjection", "centre.deputy", "{'decision':'approve'}");
    }
}
