package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.domain.campaign.CampaignSite.State;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** A county's year from the notice to the published stars, by its outcomes. */
@ProcessTest({"star-campaign", "star-review"})
@TestPropertySource(properties = "jianxing.test.county=campaign")
class StarCampaignProcessTests {

    private static final String TOWN = "990101001";
    private static final String BEIMAI = Stations.BEIMAI;
    private static final String TINGQUAN = "990101002001";

    @Autowired
    Officials officials;

    @Autowired
    CampaignWork work;

    @Autowired
    CampaignYears years;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aYearWithoutACampaign() {
        years.begin();
    }

    @Test
    void theStarsAreReviewedApprovedPublicisedNamedAndPublished() {
        String caseId = work.score(96, BEIMAI, TINGQUAN);

        work.agree(caseId);
        work.approve(caseId);
        work.publish(caseId);

        outcomes.ended(caseId, "effective");
        outcomes.hasPassed(caseId, "Event_AllSettled", "Event_ResultsApproved", "Activity_PublishResults");
        outcomes.hasNotPassed(caseId, "Event_ClosingDayReached", "Event_NothingRanked");
        assertThat(work.site(caseId, TOWN).state()).isEqualTo(State.RATED);
        assertThat(count("select count(*) from star_register where superseded_at is null and year = 2026"))
                .isEqualTo(8);
    }

    @Test
    void aSecondCampaignOfTheYearIsRefused() {
        work.start();

        assertThatThrownBy(() -> work.start())
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.code()).isEqualTo("star-campaign.already-open"));
    }

    @Test
    void aTownThatIsLateHasNamedNobodyAndIsToldSo() {
        String caseId = work.announce();
        CampaignWork.TOWNS.stream().skip(1).forEach(town -> work.nominate(caseId, town, List.of()));

        work.fire(caseId, "Event_NominationOverdue");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ConfirmNominations");
        outcomes.hasPassed(caseId, "Event_NominationOverdue", "Activity_RecordNoNomination");
        assertThat(jdbc.queryForObject(
                        "select state from star_nomination where campaign_id = ? and town = ?",
                        String.class,
                        caseId,
                        TOWN))
                .isEqualTo("NONE");
        assertThat(jdbc.queryForList("select audience from notice where case_id = ?", String.class, caseId))
                .contains(TOWN + "/institute_head");
    }

    @Test
    void onlyTheTownsSentBackNameTheirStationsAgain() {
        String caseId = work.announce();
        CampaignWork.TOWNS.forEach(town -> work.nominate(caseId, town, List.of()));
        work.returnTo(caseId, TOWN);
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_NominateStations");

        work.nominate(caseId, TOWN, List.of(BEIMAI));

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ConfirmNominations");
        assertThat(work.site(caseId, BEIMAI).state()).isEqualTo(State.NOMINATED);
    }

    @Test
    void whenNobodyHasAResultTheCampaignClosesWithoutOne() {
        String caseId = work.rate();

        CampaignWork.TOWNS.forEach(town -> work.withdraw(caseId, town));

        outcomes.ended(caseId, "closed");
        outcomes.hasPassed(caseId, "Event_NothingRanked");
        outcomes.hasNotPassed(caseId, "Activity_ReviewResults");
    }

    @Test
    void whereThereIsNobodyToRateItDoesNotWait() {
        jdbc.update("update unit set kind = 'district' where kind = 'town'");
        try {
            String caseId = work.announce();

            work.confirm(caseId);

            outcomes.ended(caseId, "closed");
            outcomes.hasNotPassed(caseId, "Event_AllSettled", "Event_ClosingDayReached", "Activity_NominateStations");
        } finally {
            jdbc.update("update unit set kind = 'town' where kind = 'district'");
        }
    }

    @Test
    void onTheClosingDayTheLateOnesAreOutAndTheOthersGoOn() {
        String caseId = work.rate(BEIMAI);
        work.settle(caseId, BEIMAI, 93.5);

        work.fire(caseId, "Event_ClosingDayReached");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ProposeChanges");
        assertThat(work.site(caseId, TOWN).state()).isEqualTo(State.WITHDRAWN);
        assertThat(work.site(caseId, BEIMAI).place()).isEqualTo(1);
        outcomes.hasPassed(caseId, "Activity_CloseLateRatings");
        outcomes.hasNotPassed(caseId, "Event_AllSettled");
    }

    @Test
    void theReviewChangesAStarWhereTwoThirdsAgree() {
        String caseId = work.score(96);
        int before = star(caseId, TOWN);

        work.propose(caseId, change(TOWN, before - 1));
        work.opinions(caseId, "agree", "agree", "agree", "agree", "agree_with_conditions", "disagree");

        assertThat(star(caseId, TOWN)).isEqualTo(before - 1);
        assertThat(work.site(caseId, TOWN).starReason()).isEqualTo("材料核实后认定");
    }

    @Test
    void withLessThanTwoThirdsTheStarStays() {
        String caseId = work.score(96);
        int before = star(caseId, TOWN);

        work.propose(caseId, change(TOWN, before - 1));
        work.opinions(caseId, "agree", "agree", "agree", "agree", "disagree");

        assertThat(star(caseId, TOWN)).isEqualTo(before);
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_CheckResults");
    }

    @Test
    void theOfficeReturnsToTheReviewAndTheChangeLapses() {
        String caseId = work.score(96);
        int before = star(caseId, TOWN);
        work.propose(caseId, change(TOWN, before - 1));
        work.opinions(caseId, "agree");

        officials.complete(
                caseId, "Activity_CheckResults", "office.director", "{'decision':'return','reason':'理由不够充分'}");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ProposeChanges");
        assertThat(star(caseId, TOWN)).isEqualTo(before);
    }

    @Test
    void anApproverReturnsToTheReview() {
        String caseId = work.score(96);
        work.agree(caseId);

        work.approveStations(caseId, "{'decision':'approve','signature':true}");
        work.approveInstitutes(caseId, "{'decision':'return','reason':'名次须重新核实'}");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ProposeChanges");
        outcomes.hasNotPassed(caseId, "Event_ResultsApproved", "Event_SitesRemoved");
    }

    @Test
    void aRemovedSiteIsOutAndTheOthersAreRankedAgain() {
        String caseId = work.score(96);
        work.agree(caseId);

        work.approveStations(caseId, "{'decision':'approve','signature':true}");
        work.approveInstitutes(
                caseId,
                "{'decision':'remove','sites':{'rows':[{'code':'%s','remove':true,'removalReason':'发现弄虚作假'}]}}"
                        .formatted(TOWN));

        assertThat(work.site(caseId, TOWN).state()).isEqualTo(State.REMOVED);
        assertThat(work.site(caseId, TOWN).starReason()).isEqualTo("发现弄虚作假");
        assertThat(work.site(caseId, "990101002").place()).isEqualTo(1);
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_ProposeChanges");
        outcomes.hasPassed(caseId, "Event_SitesRemoved");
    }

    private static String change(String unit, int star) {
        return "{'sites':{'rows':[{'code':'%s','newStar':%d,'changeReason':'材料核实后认定'}]}}".formatted(unit, star);
    }

    private int star(String caseId, String unit) {
        Integer star = work.site(caseId, unit).star();
        assertThat(star).isNotNull();
        return star;
    }

    private int count(String sql) {
        Integer counted = jdbc.queryForObject(sql, Integer.class);
        return counted == null ? 0 : counted;
    }
}
