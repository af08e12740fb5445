package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest("star-rating")
class StarRatingProcessTests {

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aReturnedAndCorrectedApplicationGetsItsFourStars() {
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
        work.acceptFormally(caseId, beimai);
        RatingWork.LEADS.forEach(unit -> work.review(caseId, beimai, unit));

        var shown = officials.shown(officials.task(caseId, "Activity_ApproveStar"), "centre.deputy");
        assertThat(shown.path("star").asInt()).isEqualTo(4);
        assertThat(shown.path("total").asDouble()).isEqualTo(93.5);
        officials.complete(caseId, "Activity_ApproveStar", "centre.deputy", "{'decision':'approve','signature':true}");

        outcomes.ended(caseId, "effective");
        outcomes.hasPassed(caseId, "Event_Corrected", "Activity_RegisterStar", "Event_Rated");
        outcomes.hasNotPassed(caseId, "Event_NotRated", "Event_StarRefused", "Event_NotRecommended");
        assertThat(star(beimai)).isEqualTo(4);
        assertThat(rating(caseId)).isEqualTo("CLOSED effective");
    }

    @Test
    void tooFewPointsGiveNoStarAndTheRegisterSaysSo() {
        Station mailang = stations.station(Stations.MAILANG);

        String caseId = work.review(mailang);
        officials.complete(caseId, "Activity_ApproveStar", "centre.deputy", "{'decision':'approve','signature':true}");

        outcomes.ended(caseId, "closed");
        outcomes.hasPassed(caseId, "Event_NotRated");
        outcomes.hasNotPassed(caseId, "Event_Rated");
        assertThat(star(mailang)).isZero();
    }

    @Test
    void aStarTheCentreRefusesIsNotRegistered() {
        Station station = stations.next();

        String caseId = work.review(station);
        officials.complete(
                caseId, "Activity_ApproveStar", "centre.deputy", "{'decision':'reject','reason':'公示期前查实弄虚作假'}");

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_StarRefused");
        outcomes.hasNotPassed(caseId, "Activity_RegisterStar");
        assertThat(rating(caseId)).isEqualTo("CLOSED rejected");
    }

    @Test
    void aSelfAssessmentNotSentInTimeIsWithdrawn() {
        String caseId = work.start(stations.next());

        officials.passWorkdays(15);

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_SelfAssessmentOverdue", "Event_NotSubmitted");
        outcomes.hasNotPassed(caseId, "Activity_SignSelfAssessment");
        assertThat(notices(caseId)).contains("reminder");
    }

    @Test
    void aSelfAssessmentSentOnTheLastDayIsInTime() {
        Station station = stations.next();
        String caseId = work.start(station);

        officials.passWorkdays(14);
        work.fill(caseId, station);
        officials.passWorkdays(2);

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_SignSelfAssessment");
        outcomes.hasNotPassed(caseId, "Event_NotSubmitted");
    }

    @Test
    void theStationHeadSendsADraftBackToTheWorkerWithTheReason() {
        Station station = stations.next();
        String caseId = work.start(station);
        work.fill(caseId, station);

        officials.complete(
                caseId,
                "Activity_SignSelfAssessment",
                station.head(),
                "{'decision':'revise','reviseReason':'请补充第三季度台账'}");

        assertThat(officials
                        .shown(officials.task(caseId, "Activity_FillSelfAssessment"), station.worker())
                        .path("reviseReason")
                        .asText())
                .isEqualTo("请补充第三季度台账");
        work.fill(caseId, station);
        work.sign(caseId, station);
        outcomes.hasPassed(caseId, "Activity_RecordSelfAssessment");
    }

    @Test
    void anApplicationTheTownDoesNotRecommendEnds() {
        Station station = stations.next();
        String caseId = work.submit(station);

        officials.complete(
                caseId, "Activity_ReviewByTown", station.secretary(), "{'decision':'reject','reason':'阵地长期不开放'}");

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_NotRecommended");
        outcomes.hasNotPassed(caseId, "Activity_CheckFormally");
        assertThat(rating(caseId)).isEqualTo("CLOSED rejected");
    }

    @Test
    void aCorrectionForTheTownThatDoesNotComeWithdrawsTheApplication() {
        Station station = stations.next();
        String caseId = work.submit(station);
        officials.complete(
                caseId,
                "Activity_ReviewByTown",
                station.secretary(),
                "{'decision':'return','correctionItems':'缺会议记录'}");

        officials.passWorkdays(5);

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_CorrectionExpired__InTown", "Event_Withdrawn__InTown");
        outcomes.hasNotPassed(caseId, "Gateway_TownRecommends");
    }

    @Test
    void theCountyOfficeReturnsAnApplicationToTheSameClerkAfterItsCorrection() {
        Station station = stations.next();
        String caseId = work.recommend(station);
        officials.complete(
                caseId, "Activity_CheckFormally", "office02", "{'decision':'return','correctionItems':'三份佐证打不开'}");

        work.correct(caseId, station);

        assertThatThrownBy(() -> work.acceptFormally(caseId, station))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("task.already-claimed"));
        work.acceptFormally(caseId, station, "office02");
        assertThat(officials.openSteps(caseId)).hasSize(7).containsOnly("Activity_GiveOpinion");
    }

    @Test
    void aCorrectionForTheCountyThatDoesNotComeWithdrawsTheApplication() {
        Station station = stations.next();
        String caseId = work.recommend(station);
        officials.complete(
                caseId, "Activity_CheckFormally", "office01", "{'decision':'return','correctionItems':'三份佐证打不开'}");

        officials.passWorkdays(5);

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_Withdrawn__InFormalCheck");
        outcomes.hasNotPassed(caseId, "Activity_RecordFormalCheck");
    }

    @Test
    void anApprovalThatIsLateIsReportedAndNeverTakenAsGiven() {
        String caseId = work.review(stations.next());

        officials.passWorkdays(4);

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ApproveStar");
        assertThat(notices(caseId)).contains("reminder", "escalation");
        outcomes.hasNotPassed(caseId, "Activity_RegisterStar");
    }

    private int star(Station station) {
        return jdbc.queryForObject(
                "select star from star_register where unit = ? and year = 2026", Integer.class, station.unit());
    }

    private String rating(String caseId) {
        return jdbc.queryForObject(
                "select concat(state, ' ', outcome) from star_rating where case_id = ?", String.class, caseId);
    }

    private List<String> notices(String caseId) {
        return jdbc.queryForList("select kind from notice where case_id = ?", String.class, caseId);
    }
}
