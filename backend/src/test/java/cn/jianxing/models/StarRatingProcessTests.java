package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.Stations.Station;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@ProcessTest("star-rating")
@TestPropertySource(properties = "jianxing.test.county=rating")
@Import({ReachReview.class, SmallCampaigns.class})
class StarRatingProcessTests extends ApplicationOutcomes {

    @Autowired
    SmallCampaigns campaigns;

    @Test
    void aReturnedAndCorrectedApplicationIsSettledWith93PointsAndGetsItsPlaque() {
        Station beimai = stations.station(Stations.BEIMAI);
        String caseId = work.submit(beimai);

        officials.complete(
                caseId,
                "Activity_ReviewByTown",
                beimai.secretary(),
                "{'decision':'return','correctionItems':'ST-A1 第二次专题研究缺会议记录'}");
        work.correct(caseId, beimai);
        officials.complete(caseId, "Activity_ReviewByTown", beimai.secretary(), "{'decision':'recommend'}");
        officials.complete(caseId, "Activity_ApproveByTown", beimai.townHead(), "{'decision':'recommend'}");
        work.acceptFormally(caseId);
        work.review(caseId, beimai);
        review.visit(caseId, beimai.unit());
        review.survey(caseId, beimai.unit());
        review.noVeto(caseId);

        var sheet = officials.shown(officials.task(caseId, "Activity_VerifySheet"), SiteReview.LEAD);
        assertThat(sheet.path("base").asDouble()).isEqualTo(91.5);
        assertThat(sheet.path("total").asDouble()).isEqualTo(93.5);
        assertThat(sheet.has("honestyNote")).isFalse();
        review.verify(caseId);
        review.agree(caseId, beimai.head());
        assertThat(officials.openSteps(caseId)).isEmpty();
        result(caseId, 4);
        reach.hang(caseId, beimai, "XJ-2026-001");
        officials.complete(
                caseId, "Activity_ConfirmPlaque", beimai.secretary(), "{'decision':'return','returnReason':'照片看不清牌匾'}");
        reach.hang(caseId, beimai, "XJ-2026-001");
        officials.complete(caseId, "Activity_ConfirmPlaque", beimai.secretary(), "{'decision':'confirm'}");

        outcomes.ended(caseId, "effective");
        outcomes.hasPassed(caseId, "Event_Corrected", "Activity_Arbitrate", "Activity_RecordPlaque", "Event_Rated");
        outcomes.hasNotPassed(caseId, "Event_NotRated", "Event_Vetoed", "Event_NotRecommended");
        assertThat(rating(caseId)).isEqualTo("CLOSED effective");
    }

    @Test
    void aSiteWithoutAStarIsInterviewedAndHasToPutThingsRight() {
        Station mailang = stations.station(Stations.MAILANG);
        String caseId = review.settle(mailang);

        result(caseId, 0);
        officials.complete(
                caseId,
                "Activity_Interview",
                mailang.townHead(),
                "{'heldOn':'2026-03-02','participants':'站长、宣传委员','record':'逐项说明失分原因，站长表态整改','requirements':'按月开放，补齐台账'}");

        outcomes.ended(caseId, "closed");
        outcomes.hasPassed(caseId, "Activity_OrderRectification", "Event_NotRated");
        assertThat(jdbc.queryForList("select kind from follow_up where case_id = ?", String.class, caseId))
                .containsExactly("RECTIFICATION");
    }

    @Test
    void aConfirmedVetoEndsTheRatingAfterTheSiteWasHeard() {
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
        outcomes.hasPassed(caseId, "Event_Vetoed");
        outcomes.hasNotPassed(caseId, "Activity_SettleScore");
    }

    /** No town in between, finance among the departments; waits for the window and the cut-off of its campaign. */
    @Test
    void anInstituteWaitsForItsCampaignAndReadsAResultThatIsThereAlready() {
        Station institute = new Station("990101001", "wangmai.sec", "wangmai.head", "office01", "office.director");
        String campaign = campaigns.open(30, 60);
        String caseId = campaigns.start(campaign, institute.unit());
        assertThat(officials.openSteps(caseId)).isEmpty();
        officials.passWorkdays(22);
        work.fill(caseId, institute);
        work.sign(caseId, institute);
        work.acceptFormally(caseId);
        assertThat(officials.openSteps(caseId)).isEmpty();
        officials.passWorkdays(25);
        RatingWork.LEADS.forEach(unit -> work.review(caseId, institute, unit));
        work.review(caseId, institute, "990101D08", "finance_officer");
        review.visit(caseId, institute.unit());
        review.survey(caseId, institute.unit(), 60);
        review.noVeto(caseId);
        review.verify(caseId);
        campaigns.publish(campaign, institute.unit(), 2);
        review.agree(caseId, institute.head());

        outcomes.hasPassed(caseId, "Event_WindowOpened", "Event_CutOffReached");
        outcomes.hasNotPassed(caseId, "Event_ResultPublished", "Activity_ReviewInTown");
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_InstallPlaque");
    }

    @Test
    void tooFewAnswersAreMadeUpForByTelephone() {
        Station station = stations.next();
        String caseId = reach.reach("Activity_SampleByPhone", station);

        officials.complete(
                officials.task(caseId, "Activity_SampleByPhone"), "office01", review.survey(station.unit(), 33));

        outcomes.hasPassed(caseId, "Activity_RecordSurvey");
        assertThat(jdbc.queryForObject("select by_phone from star_survey where case_id = ?", Boolean.class, caseId))
                .isTrue();
    }

    @Test
    void whoIsNotSettledWhenTheCampaignClosesIsWithdrawn() {
        String caseId = work.accept(stations.next());

        messages.send(caseId, "campaign-closed", Map.of());

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_Withdrawn__Late");
    }

    private void result(String caseId, int star) {
        assertThat(messages.send(caseId, "campaign-result", Map.of("star", star)))
                .isTrue();
    }
}
