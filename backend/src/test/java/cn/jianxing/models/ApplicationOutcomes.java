package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.engine.CaseMessages;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.Problem;
import cn.jianxing.starrating.application.rating.SpeakForSite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What may become of an application up to the formal check, for whatever else the test plays after it. */
abstract class ApplicationOutcomes {

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    SiteReview review;

    @Autowired
    ReachReview reach;

    @Autowired
    CaseMessages messages;

    @Autowired
    SpeakForSite site;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aSelfAssessmentNotSentInTimeIsWithdrawn() {
        String caseId = work.start(stations.next());

        officials.passWorkdays(12);
        assertThat(notices(caseId)).contains("reminder");
        officials.passWorkdays(3);

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_SelfAssessmentOverdue", "Event_NotSubmitted");
        outcomes.hasNotPassed(caseId, "Activity_SignSelfAssessment");
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

        assertThatThrownBy(() -> work.acceptFormally(caseId))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("task.already-claimed"));
        work.acceptFormally(caseId, "office02");
        assertThat(officials.openSteps(caseId))
                .hasSize(9)
                .contains("Activity_GiveOpinion", "Activity_PlanVisit", "Activity_EnterSurvey");
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
    void anApplicationTheTownDoesNotRecommendEndsWithoutAnAppeal() {
        String caseId = refused(stations.next());

        officials.passWorkdays(3);

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_AppealTimeOver", "Event_NotRecommended");
        assertThat(rating(caseId)).isEqualTo("CLOSED rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "upheld, Activity_CheckFormally, Event_NotRecommended",
        "rejected, Event_NotRecommended, Activity_CheckFormally"
    })
    void anAppealThatIsDecided(String appealOutcome, String passed, String notPassed) {
        Station station = stations.next();
        String caseId = refused(station);

        officials.as(station.head(), () -> {
            site.appeal(officials.file(caseId).no(), "阵地全年正常开放，有签到记录");
            return caseId;
        });
        assertThat(jdbc.queryForObject("select kind from follow_up where case_id = ?", String.class, caseId))
                .isEqualTo("APPEAL");
        messages.send(caseId, "appeal-decided", Map.of("appealOutcome", appealOutcome));

        if (appealOutcome.equals("upheld")) {
            work.acceptFormally(caseId);
        }
        outcomes.hasPassed(caseId, "Activity_RegisterAppeal", passed);
        outcomes.hasNotPassed(caseId, notPassed);
    }

    @Test
    void aSiteTakesItsApplicationBackUntilTheFactsAreTaken() {
        Station station = stations.next();
        String caseId = work.submit(station);

        officials.as(station.head(), () -> {
            site.withdraw(officials.file(caseId).no(), "今年阵地搬迁，不再申报");
            return caseId;
        });

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_Withdrawn__OnRequest");
        assertThat(rating(caseId)).isEqualTo("CLOSED withdrawn");
    }

    @Test
    void onceTheFactsAreTakenItIsTooLateToWithdraw() {
        Station station = stations.next();
        String caseId = work.accept(station);
        String no = officials.file(caseId).no();

        assertThatThrownBy(() -> officials.as(station.head(), () -> {
                    site.withdraw(no, "今年阵地搬迁，不再申报");
                    return caseId;
                }))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("star-rating.too-late-to-withdraw"));
    }

    private String refused(Station station) {
        String caseId = work.submit(station);
        officials.complete(
                caseId, "Activity_ReviewByTown", station.secretary(), "{'decision':'reject','reason':'阵地长期不开放'}");
        return caseId;
    }

    String rating(String caseId) {
        return jdbc.queryForObject(
                "select concat(state, ' ', outcome) from star_rating where case_id = ?", String.class, caseId);
    }

    private List<String> notices(String caseId) {
        return jdbc.queryForList("select kind from notice where case_id = ?", String.class, caseId);
    }
}
