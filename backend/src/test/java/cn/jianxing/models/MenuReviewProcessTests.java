package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An entry of the menu, quarter by quarter. */
@ProcessTest("menu-review")
class MenuReviewProcessTests {

    @Autowired
    ProjectWork work;

    @Autowired
    Officials officials;

    @Autowired
    CampaignWork campaigns;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcTemplate jdbc;

    private String reviews;

    @BeforeEach
    void aProjectOnTheMenu() {
        reviews = work.reviews(work.admitted());
    }

    @Test
    void everyQuarterThePlatformSeesWhatIsKnownAndKeepsIt() {
        assertThat(officials.open(reviews))
                .as("nothing to do before the quarter is over")
                .isEmpty();

        aQuarterPasses();
        var shown = officials.shown(officials.task(reviews, "Activity_ReviewEntry"), ProjectWork.CLERK);
        assertThat(shown.path("menuOrders").asInt()).isZero();
        assertThat(shown.path("satisfaction").asText()).isEqualTo("还没有评价");
        assertThat(shown.path("reviewAdvice").asText()).isEqualTo("keep");
        review("keep");

        assertThat(state()).isEqualTo("LISTED");
        assertThat(campaigns.waiting(reviews, "Event_ReviewDue"))
                .as("the next quarter")
                .isNotNull();
        assertThat(jdbc.queryForObject("select verdict from menu_review where entry_id = ?", String.class, entry()))
                .isEqualTo("keep");
    }

    @Test
    void whatNobodyHasOrderedForTwoQuartersIsProposedForRemovalAndRemoved() {
        jdbc.update("update menu_entry set listed_on = date_sub(listed_on, interval 7 month) where id = ?", entry());
        aQuarterPasses();
        var shown = officials.shown(officials.task(reviews, "Activity_ReviewEntry"), ProjectWork.CLERK);
        assertThat(shown.path("reviewAdvice").asText()).isEqualTo("remove");

        review("remove");

        outcomes.ended(reviews, "revoked");
        assertThat(state()).isEqualTo("REMOVED");
    }

    @Test
    void whatResidentsAreNotContentWithIsImprovedByWhoProposedIt() {
        jdbc.update(
                "insert into menu_usage (entry_id, quarter_from, orders, rated, satisfied, complaints)"
                        + " select id, listed_on, 9, 8, 5, 0 from menu_entry where id = ?",
                entry());
        aQuarterPasses();
        var shown = officials.shown(officials.task(reviews, "Activity_ReviewEntry"), ProjectWork.CLERK);
        assertThat(shown.path("satisfaction").asText()).isEqualTo("62%");
        assertThat(shown.path("reviewAdvice").asText()).isEqualTo("improve");
        review("improve");
        assertThat(state()).isEqualTo("IMPROVING");

        officials.complete(reviews, "Activity_ImproveEntry", ProjectWork.TEAM, "{'improvement':'换了老师，添了字幕机'}");

        aQuarterPasses();
        assertThat(officials
                        .shown(officials.task(reviews, "Activity_ReviewEntry"), ProjectWork.CLERK)
                        .path("improvement")
                        .asText())
                .isEqualTo("换了老师，添了字幕机");
    }

    @Test
    void itEndsByItselfWhenItsTimeIsOver() {
        jdbc.update("update menu_entry set valid_until = date_sub(listed_on, interval 1 day) where id = ?", entry());

        aQuarterPasses();

        outcomes.ended(reviews, "closed");
        outcomes.hasNotPassed(reviews, "Activity_ReviewEntry");
        assertThat(state()).isEqualTo("EXPIRED");
    }

    private void aQuarterPasses() {
        campaigns.fire(reviews, "Event_ReviewDue");
    }

    private void review(String verdict) {
        officials.complete(
                reviews,
                "Activity_ReviewEntry",
                ProjectWork.CLERK,
                "{'decision':'%s','reason':'按季度复核情况'}".formatted(verdict));
    }

    private String state() {
        return jdbc.queryForObject("select state from menu_entry where id = ?", String.class, entry());
    }

    private String entry() {
        return jdbc.queryForObject("select id from menu_entry where review_case_id = ?", String.class, reviews);
    }
}
