package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.starrating.domain.campaign.CampaignSite.State;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whatever happens in the same moment, the campaign goes on once: on the real database, a thread for each. */
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=campaign")
class SimultaneousSettlingTests {

    private static final String FIRST = CampaignWork.TOWNS.get(0);
    private static final String SECOND = CampaignWork.TOWNS.get(1);

    @Autowired
    Officials officials;

    @Autowired
    CampaignWork work;

    @Autowired
    CampaignYears years;

    @Autowired
    Outcomes outcomes;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @BeforeEach
    void aYearWithoutACampaign() {
        years.begin();
    }

    @RepeatedTest(3)
    void theLastTwoSitesSettleAtTheSameInstant() throws Exception {
        String caseId = allButTwo();

        Together.act(List.of(() -> work.settle(caseId, FIRST, 95), () -> work.settle(caseId, SECOND, 90)));

        wentOnOnce(caseId, "Event_AllSettled");
        assertThat(work.site(caseId, FIRST).place()).isEqualTo(1);
        assertThat(work.site(caseId, SECOND).place()).isEqualTo(2);
    }

    @RepeatedTest(4)
    void aSiteSettlesWhileTheClosingDayIsReached() throws Exception {
        String caseId = allButTwo();
        work.settle(caseId, SECOND, 90);
        String timer = work.waiting(caseId, "Event_ClosingDayReached").getId();

        Together.act(List.of(() -> work.settle(caseId, FIRST, 95), () -> fire(timer)));

        boolean inTime = work.site(caseId, FIRST).state() == State.SCORED;
        wentOnOnce(caseId, inTime ? "Event_AllSettled" : "Event_ClosingDayReached");
        assertThat(work.site(caseId, FIRST).state()).isIn(State.SCORED, State.WITHDRAWN);
        assertThat(management.createJobQuery().jobId(timer).count()).isZero();
    }

    @Test
    void everySiteWithdrawsInTheSameMoment() throws Exception {
        String caseId = work.rate(Stations.BEIMAI);
        List<Runnable> withdrawals = new ArrayList<>();
        CampaignWork.TOWNS.forEach(town -> withdrawals.add(() -> work.withdraw(caseId, town)));
        withdrawals.add(() -> work.withdraw(caseId, Stations.BEIMAI));

        Together.act(withdrawals);

        outcomes.ended(caseId, "closed");
        assertThat(times(caseId, "Activity_RankAndQuota")).isEqualTo(1);
        assertThat(times(caseId, "Event_NothingRanked")).isEqualTo(1);
    }

    @Test
    void whereNoSiteIsNominatedTheInstitutesGoOnAlone() throws Exception {
        String caseId = work.rate();
        List<Runnable> results = new ArrayList<>();
        CampaignWork.TOWNS.forEach(town -> results.add(() -> work.settle(caseId, town, 85)));

        Together.act(results);

        wentOnOnce(caseId, "Event_AllSettled");
    }

    private String allButTwo() {
        String caseId = work.rate();
        CampaignWork.TOWNS.stream().skip(2).forEach(town -> work.withdraw(caseId, town));
        return caseId;
    }

    /** The timer's job may be gone, because the campaign went on without it. */
    private void fire(String job) {
        if (management.createJobQuery().jobId(job).count() == 1) {
            try {
                management.executeJob(job);
            } catch (NullValueException gone) {
                assertThat(management.createJobQuery().jobId(job).count()).isZero();
            }
        }
    }

    private void wentOnOnce(String caseId, String by) {
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ProposeChanges");
        assertThat(times(caseId, "Activity_RankAndQuota")).isEqualTo(1);
        assertThat(times(caseId, "Event_AllSettled") + times(caseId, "Event_ClosingDayReached"))
                .isEqualTo(1);
        assertThat(times(caseId, by)).isEqualTo(1);
    }

    /** How often it was passed, not given up. */
    private long times(String caseId, String element) {
        return history.createHistoricActivityInstanceQuery().activityId(element).finished().list().stream()
                .filter(passed -> !passed.isCanceled())
                .filter(passed -> caseId.equals(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(passed.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .count();
    }
}
