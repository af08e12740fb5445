package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Registration, change, temporary closing and giving up of sites, each to each of its ends. */
@ProcessTest("site-registration")
class SiteRegistrationProcessTests {

    @Autowired
    SiteWork work;

    @Autowired
    Officials officials;

    @Autowired
    CampaignWork campaigns;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aPointIsApprovedByItsTownAndRegisteredWhenThePlaqueHangs() {
        String caseId = work.registered();

        outcomes.ended(caseId, "effective");
        outcomes.hasNotPassed(caseId, "Activity_ApproveByCounty");
        assertThat(jdbc.queryForMap("select * from practice_site where case_id = ?", caseId))
                .contains(
                        entry("name", "望麦镇北麦村麦场文明实践点"),
                        entry("level", "point"),
                        entry("weekly_hours", 40),
                        entry("head", "高雨桐"));
    }

    @Test
    void aStationIsApprovedByTheCounty() {
        String caseId = work.apply(work.site().put("level", "station"));
        work.agree(caseId);
        work.checkOnSite(caseId);
        var shown = officials.shown(officials.task(caseId, "Activity_ApproveByCounty"), "office.director");
        assertThat(shown.at("/nineHave/rows/0/there").asBoolean())
                .as("what was found on site")
                .isTrue();

        officials.complete(
                caseId, "Activity_ApproveByCounty", "office.director", "{'decision':'reject','answer':'与邻村站太近'}");

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_SiteRefused__ByApprover");
    }

    @Test
    void whoOwnsTheRoomsMayRefuse() {
        String caseId = work.apply(work.site());

        officials.complete(caseId, "Activity_AgreeAsOwner", SiteWork.OWNER, "{'decision':'refuse','answer':'麦场另有用途'}");

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_OwnerRefused");
    }

    @Test
    void whatIsMissingOnSiteIsPutRightAndTheCorrectionCounts() {
        String caseId = work.apply(work.site());
        work.agree(caseId);
        work.check(caseId, "Activity_CheckOnSite", false, "{'decision':'return','correctionItems':'制度没有上墙'}");

        officials.complete(
                officials.task(caseId, "Activity_Correct"),
                SiteWork.WORKER,
                work.site().put("level", "station"));
        work.checkOnSite(caseId);

        assertThat(officials.openSteps(caseId))
                .as("a station after the correction")
                .containsExactly("Activity_ApproveByCounty");
    }

    @Test
    void whatIsNotPutRightInTimeIsWithdrawnAndWhatCannotBeIsRefused() {
        String late = work.apply(work.site());
        work.agree(late);
        work.check(late, "Activity_CheckOnSite", false, "{'decision':'return','correctionItems':'制度没有上墙'}");
        campaigns.fire(late, "Event_CorrectionOverdue");
        outcomes.ended(late, "withdrawn");

        String refused = work.apply(work.site());
        work.agree(refused);
        work.check(refused, "Activity_CheckOnSite", false, "{'decision':'reject','answer':'房屋是危房'}");
        outcomes.ended(refused, "rejected");
        outcomes.hasPassed(refused, "Event_SiteRefused__OnSite");
    }

    @Test
    void headAndHoursChangeAndTheRestStays() {
        String site = work.id(work.registered());
        ObjectNode change = about(site, "{'kind':'change','newHead':'孙志强','reason':'原负责人调离'}");
        change.set("openHours", SiteWork.hours(7, 8, 18));
        String caseId = work.apply(change);
        officials.complete(caseId, "Activity_CheckChange", SiteWork.SECRETARY, "{'decision':'agree'}");

        outcomes.ended(caseId, "effective");
        assertThat(jdbc.queryForMap("select * from practice_site where id = ?", site))
                .contains(entry("head", "孙志强"), entry("weekly_hours", 70), entry("address", "北麦村麦场东侧"));

        String refused = work.apply(about(site, "{'kind':'change','newAddress':'北麦村村口','reason':'搬到村口新址'}"));
        officials.complete(
                refused, "Activity_CheckChange", SiteWork.SECRETARY, "{'decision':'refuse','answer':'村口没有房屋'}");
        outcomes.ended(refused, "rejected");
    }

    @Test
    void aTemporaryClosingIsMadeKnownAtOnce() {
        String site = work.id(work.registered());

        String caseId = work.apply(about(
                site, "{'kind':'pause','closedFrom':'2026-03-01','closedUntil':'2026-03-10','reason':'翻修屋顶和门窗'}"));

        outcomes.ended(caseId, "effective");
        assertThat(jdbc.queryForObject("select closed_reason from practice_site where id = ?", String.class, site))
                .isEqualTo("翻修屋顶和门窗");
    }

    @Test
    void aSiteIsGivenUpWhenAllWhoAreAskedAgree() {
        String site = work.id(work.registered());
        String caseId = work.apply(about(site, "{'kind':'close','hasAssets':true,'reason':'与邻近的站合并'}"));
        work.opinion(caseId, "990101001", "institute_head", "agree");
        work.opinion(caseId, "990101", "office_clerk", "agree");
        work.opinion(caseId, "990101D08", "finance_officer", "not_concerned");
        officials.complete(caseId, "Activity_ListAssets", SiteWork.WORKER, "{'assets':'桌椅二十套，移交邻村站'}");

        outcomes.ended(caseId, "revoked");
        assertThat(jdbc.queryForMap("select * from practice_site where id = ?", site))
                .containsEntry("assets", "桌椅二十套，移交邻村站")
                .doesNotContainEntry("ended_on", null);
    }

    @Test
    void aSiteStaysWhenOneDisagrees() {
        String site = work.id(work.registered());
        String caseId = work.apply(about(site, "{'kind':'close','hasAssets':false,'reason':'与邻近的站合并'}"));
        work.opinion(caseId, "990101001", "institute_head", "disagree");
        work.opinion(caseId, "990101", "office_clerk", "agree");

        outcomes.ended(caseId, "rejected");
        assertThat(jdbc.queryForObject(
                        "select count(*) from practice_site where id = ? and ended_on is null", Integer.class, site))
                .isEqualTo(1);
    }

    private static ObjectNode about(String site, String data) {
        return object(data).put("site", site);
    }
}
