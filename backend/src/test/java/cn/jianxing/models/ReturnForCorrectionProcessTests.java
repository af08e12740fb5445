package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.Stations.Station;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest("return-for-correction")
class ReturnForCorrectionProcessTests {

    @Autowired
    Officials officials;

    @Autowired
    HallLoan loans;

    @Autowired
    RatingWork work;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    private Station station;
    private String caseId;

    @BeforeEach
    void aLoanIsReturned() {
        station = stations.station(Stations.BEIMAI);
        caseId = loans.apply(station, "all", "1", false, 1);
        officials.complete(
                caseId,
                "Activity_ReviewLoan",
                station.secretary(),
                "{'decision':'return','correctionItems':'请写明用途 𠮷'}");
    }

    @Test
    void theApplicantSeesWhatIsMissingAndTheCaseGoesBackCorrected() {
        var task = officials.task(caseId, "Activity_Correct");
        assertThat(officials.file(caseId).state()).isEqualTo("returned");
        assertThat(officials
                        .shown(task, station.worker())
                        .path("correctionItems")
                        .asText())
                .isEqualTo("请写明用途 𠮷");

        officials.complete(caseId, "Activity_Correct", station.worker(), "{'purpose':'红白喜事'}");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ReviewLoan");
        outcomes.hasPassed(caseId, "Event_Corrected");
        outcomes.hasNotPassed(caseId, "Event_CorrectionExpired", "Activity_SignCorrection");
        assertThat(corrected(caseId)).isEqualTo(1);
    }

    @Test
    void aCorrectionThatDoesNotComeInTimeIsLeftToTheCaller() {
        officials.passWorkdays(5);

        outcomes.ended(caseId, "withdrawn");
        outcomes.hasPassed(caseId, "Event_CorrectionOverdue", "Event_CorrectionExpired");
        outcomes.hasNotPassed(caseId, "Activity_RecordCorrection");
        assertThat(corrected(caseId)).isZero();
        assertThat(jdbc.queryForList("select kind from notice where case_id = ?", String.class, caseId))
                .containsExactly("reminder", "reminder");
    }

    @Test
    void aCorrectionOnTheLastDayIsInTime() {
        officials.passWorkdays(4);

        officials.complete(caseId, "Activity_Correct", station.worker(), "{'purpose':'红白喜事'}");

        outcomes.hasPassed(caseId, "Event_Corrected");
        outcomes.hasNotPassed(caseId, "Event_CorrectionExpired");
    }

    @Test
    void whereTheCallerWantsASignatureItsHeadMaySendTheCorrectionBack() {
        Station other = stations.next();
        String rating = work.submit(other);
        officials.complete(
                rating, "Activity_ReviewByTown", other.secretary(), "{'decision':'return','correctionItems':'缺会议记录'}");
        work.fillCorrection(rating, other);

        officials.complete(
                rating, "Activity_SignCorrection", other.head(), "{'decision':'revise','reviseReason':'会议记录还不完整'}");
        work.correct(rating, other);

        outcomes.hasPassed(rating, "Gateway_CorrectionSigned", "Event_Corrected");
        assertThat(officials.openSteps(rating)).containsExactly("Activity_ReviewByTown");
    }

    @Test
    void everyReturnIsCounted() {
        officials.complete(caseId, "Activity_Correct", station.worker(), "{'purpose':'红白喜事'}");
        officials.complete(
                caseId, "Activity_ReviewLoan", station.secretary(), "{'decision':'return','correctionItems':'请写明时间'}");

        assertThat(jdbc.queryForList(
                        "select round from approval_correction where case_id = ? order by round",
                        Integer.class,
                        caseId))
                .containsExactly(1, 2);
    }

    private int corrected(String caseId) {
        return jdbc.queryForObject(
                "select count(*) from approval_correction where case_id = ? and corrected_at is not null",
                Integer.class,
                caseId);
    }
}
