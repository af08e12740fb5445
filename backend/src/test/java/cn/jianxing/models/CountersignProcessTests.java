package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.Refused;
import java.util.Arrays;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Forms and models write verdicts and outcomes in lower case, the tables keep the names of the enums. */
@ProcessTest("countersign")
class CountersignProcessTests {

    private static final String FIRST = PrepareLoanDelegate.LEADS.get(0);
    private static final String SECOND = PrepareLoanDelegate.LEADS.get(1);

    @Autowired
    Officials officials;

    @Autowired
    HallLoan loans;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    private Station station;

    @BeforeEach
    void anApplicant() {
        station = stations.station(Stations.BEIMAI);
    }

    @ParameterizedTest
    @CsvSource({
        "all,            1,    agree agree_with_conditions not_concerned, passed,     effective",
        "all,            1,    agree disagree agree,                      objected,   rejected",
        "majority,       1,    agree agree disagree,                      passed,     effective",
        "majority,       1,    agree disagree not_concerned,              objected,   rejected",
        "ratio,          0.66, agree agree disagree,                      passed,     effective",
        "ratio,          0.67, agree agree disagree,                      objected,   rejected",
        "first_disagree, 1,    agree agree agree,                         passed,     effective",
        "any,            1,    disagree disagree not_concerned,           objected,   rejected",
        "all,            1,    not_concerned not_concerned not_concerned, incomplete, closed",
    })
    void opinionsCountByTheRuleTheCallerNames(
            String rule, String ratio, String verdicts, String outcome, String state) {
        String caseId = loans.ask(station, rule, ratio, false, 3);
        String[] words = verdicts.split(" ");

        for (int index = 0; index < words.length; index++) {
            give(caseId, PrepareLoanDelegate.LEADS.get(index), words[index]);
        }

        outcomes.ended(caseId, state);
        assertThat(outcome(caseId)).isEqualTo(outcome);
        assertThat(jdbc.queryForList(
                        "select lower(verdict) from approval_opinion o join approval_countersign c on c.id = o.countersign_id"
                                + " where c.case_id = ? order by o.reviewer",
                        String.class,
                        caseId))
                .containsExactlyElementsOf(Arrays.asList(words));
    }

    @Test
    void oneDisagreementEndsItWhereTheCallerSaysSo() {
        String caseId = loans.ask(station, "first_disagree", "1", false, 3);
        give(caseId, FIRST, "agree");

        give(caseId, SECOND, "disagree");

        outcomes.ended(caseId, "rejected");
        assertThat(opinions(caseId)).isEqualTo(2);
    }

    @Test
    void oneAgreementIsEnoughWhereTheCallerSaysSo() {
        String caseId = loans.ask(station, "any", "1", false, 3);
        give(caseId, FIRST, "disagree");

        give(caseId, SECOND, "agree_with_conditions");

        outcomes.ended(caseId, "effective");
        assertThat(opinions(caseId)).isEqualTo(2);
    }

    @Test
    void aUnitAsksForMaterialAndGetsIt() {
        String caseId = loans.ask(station, "all", "1", false, 1);
        give(caseId, FIRST, "supplement");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_SupplyMaterial");
        officials.complete(caseId, "Activity_SupplyMaterial", station.worker(), "{'statement':'补交场地平面图'}");
        give(caseId, FIRST, "agree");

        outcomes.ended(caseId, "effective");
        assertThat(opinions(caseId)).isEqualTo(1);
    }

    @Test
    void whatIsNotSuppliedInTimeIsJudgedAsItIs() {
        String caseId = loans.ask(station, "all", "1", false, 1);
        give(caseId, FIRST, "supplement");

        officials.passWorkdays(3);

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_GiveOpinion");
        give(caseId, FIRST, "disagree");
        outcomes.ended(caseId, "rejected");
    }

    @Test
    void aUnitThatIsLateIsAnsweredForByItsLeader() {
        String caseId = loans.ask(station, "all", "1", false, 2);
        give(caseId, FIRST, "agree");

        officials.passWorkdays(7);
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_AnswerAsLeader");
        answer(officials.task(caseId, "Activity_AnswerAsLeader"), "social_publicity.leader", "disagree");

        outcomes.ended(caseId, "rejected");
        outcomes.hasPassed(caseId, "Event_OpinionLate", "Activity_AnswerAsLeader");
        outcomes.hasNotPassed(caseId, "Activity_SettleMissingOpinion");
        assertThat(verdict(caseId, SECOND)).isEqualTo("disagree");
        assertThat(jdbc.queryForList("select kind from notice where case_id = ?", String.class, caseId))
                .contains("reminder");
    }

    @Test
    void whereTheLeaderIsLateTooTheOfficeAsksTheUnitAgain() {
        String caseId = loans.ask(station, "all", "1", false, 1);
        officials.passWorkdays(7);
        officials.passWorkdays(1);

        settle(caseId, "reassign");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_GiveOpinion");
        give(caseId, FIRST, "agree");
        outcomes.ended(caseId, "effective");
        outcomes.hasPassed(caseId, "Event_LeaderLate", "Gateway_MissingOpinionSettled");
    }

    @Test
    void theOfficeMayRecordAnAbstentionOnlyWhereTheCallerAllowsIt() {
        String strict = loans.ask(station, "all", "1", false, 1);
        String lenient = loans.ask(station, "all", "1", true, 2);
        give(lenient, FIRST, "agree");
        officials.passWorkdays(7);
        officials.passWorkdays(1);

        assertThatThrownBy(() -> settle(strict, "abstain"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting("field", "code")
                                .containsExactly(tuple("decision", "approval.abstention-not-allowed")));
        settle(lenient, "abstain");

        outcomes.ended(lenient, "effective");
        assertThat(verdict(lenient, SECOND)).isEqualTo("abstained");
        assertThat(officials.openSteps(strict)).containsExactly("Activity_SettleMissingOpinion");
    }

    @Test
    void aMissingOpinionIsNeverTakenAsConsent() {
        String caseId = loans.ask(station, "all", "1", true, 1);

        officials.passWorkdays(7);
        officials.passWorkdays(1);
        officials.passWorkdays(5);

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_SettleMissingOpinion");
        outcomes.hasNotPassed(caseId, "Activity_RecordOpinion");
    }

    @Test
    void opinionsStaySealedUntilTheCallerOpensThem() {
        String caseId = loans.ask(station, "all", "1", false, 2);

        give(caseId, FIRST, "agree");

        assertThat(jdbc.queryForObject(
                        "select sealed from form_submission where case_id = ? and form_id = 'hall-loan.opinion'",
                        Boolean.class,
                        caseId))
                .isTrue();
    }

    private void give(String caseId, String audience, String verdict) {
        String[] post = audience.split("/");
        answer(officials.task(caseId, "Activity_GiveOpinion", audience), stations.holder(post[0], post[1]), verdict);
    }

    private void answer(Task task, String username, String verdict) {
        officials.complete(task, username, object("{'decision':'%s','reason':'经研究认为如此'}".formatted(verdict)));
    }

    private void settle(String caseId, String decision) {
        officials.complete(
                caseId,
                "Activity_SettleMissingOpinion",
                "office.director",
                "{'decision':'%s','reason':'两次催办无答复'}".formatted(decision));
    }

    private String outcome(String caseId) {
        return jdbc.queryForObject(
                "select lower(outcome) from approval_countersign where case_id = ?", String.class, caseId);
    }

    private int opinions(String caseId) {
        return jdbc.queryForObject(
                "select count(*) from approval_opinion o join approval_countersign c on c.id = o.countersign_id"
                        + " where c.case_id = ?",
                Integer.class,
                caseId);
    }

    private String verdict(String caseId, String reviewer) {
        return jdbc.queryForObject(
                "select lower(verdict) from approval_opinion o join approval_countersign c on c.id = o.countersign_id"
                        + " where c.case_id = ? and o.reviewer = ?",
                String.class,
                caseId,
                reviewer);
    }
}
