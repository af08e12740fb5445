package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.Stations.Station;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Vetoes: found, heard, decided. */
@ProcessTest("veto-hearing")
@TestPropertySource(properties = "jianxing.test.county=rating")
@Import(ReachReview.class)
class VetoHearingProcessTests {

    @Autowired
    Officials officials;

    @Autowired
    SiteReview review;

    @Autowired
    ReachReview reach;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void withoutAFindingTheRatingGoesOn() {
        String caseId = reach.untilVeto(stations.next());

        review.noVeto(caseId);

        outcomes.hasPassed(caseId, "Event_VetoSettled");
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_VerifySheet");
    }

    @Test
    void aConfirmedVetoIsKeptWithItsReason() {
        Station station = stations.next();
        String caseId = reach.untilVeto(station);
        officials.complete(
                caseId,
                "Activity_CheckVetoes",
                SiteReview.LEAD,
                "{'decision':'found','vetoes':['V3'],'facts':'抽查十条服务时长，三条没有实际活动'}");
        officials.complete(caseId, "Activity_StateOnVeto", station.head(), "{'statement':'系统误录，已更正'}");

        var shown = officials.shown(officials.task(caseId, "Activity_DecideVeto"), "office.director");
        assertThat(shown.path("statement").asText()).isEqualTo("系统误录，已更正");
        officials.complete(
                caseId, "Activity_DecideVeto", "office.director", "{'decision':'confirmed','reason':'三条时长均查无此活动'}");

        outcomes.ended(caseId, "revoked");
        outcomes.hasPassed(caseId, "Activity_RecordVetoDecision");
        assertThat(jdbc.queryForObject(
                        "select concat(code, confirmed, reason) from star_veto where case_id = ?",
                        String.class,
                        caseId))
                .isEqualTo("V31三条时长均查无此活动");
    }

    @Test
    void aVetoThatIsDismissedWithoutAStatementLetsTheRatingGoOn() {
        String caseId = reach.untilVeto(stations.next());
        officials.complete(
                caseId,
                "Activity_CheckVetoes",
                SiteReview.LEAD,
                "{'decision':'found','vetoes':['V5'],'facts':'两次暗访未开放，其中一次停电'}");

        officials.passWorkdays(3);
        officials.complete(
                caseId, "Activity_DecideVeto", "office.director", "{'decision':'dismissed','reason':'停电有供电所证明'}");

        outcomes.hasPassed(caseId, "Event_StatementTimeOver");
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_VerifySheet");
    }
}
