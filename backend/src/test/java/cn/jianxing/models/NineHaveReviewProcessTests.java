package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A registered site, year by year. */
@ProcessTest("nine-have-review")
class NineHaveReviewProcessTests {

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

    private String site;
    private String reviews;

    @BeforeEach
    void aSite() {
        site = work.id(work.registered());
        reviews = jdbc.queryForObject(
                "select id from case_file where type = 'nine-have-review' order by id desc limit 1", String.class);
    }

    @Test
    void everyYearTheNineThingsAreLookedAtAndWhatIsMissingIsMadeGood() {
        assertThat(officials.file(reviews).title()).isEqualTo("北麦村“望麦镇北麦村麦场文明实践点”九有复核");
        campaigns.fire(reviews, "Event_YearOver");
        work.check(reviews, "Activity_ReviewNineHave", false, "{'decision':'missing','answer':'制度没有上墙'}");
        var task = officials.task(reviews, "Activity_MakeGood");
        assertThat(officials.shown(task, SiteWork.WORKER).path("demand").asText())
                .isEqualTo("制度没有上墙");
        officials.complete(reviews, "Activity_MakeGood", SiteWork.WORKER, "{'madeGood':'制度已经上墙'}");
        assertThat(officials
                        .shown(officials.task(reviews, "Activity_ReviewNineHave"), SiteWork.SECRETARY)
                        .path("madeGood")
                        .asText())
                .isEqualTo("制度已经上墙");

        work.check(reviews, "Activity_ReviewNineHave", true, "{'decision':'pass'}");

        assertThat(campaigns.waiting(reviews, "Event_YearOver"))
                .as("the next year")
                .isNotNull();
    }

    @Test
    void whatWasGivenUpIsNotReviewedAnyMore() {
        jdbc.update("update practice_site set ended_on = registered_on where id = ?", site);

        campaigns.fire(reviews, "Event_YearOver");

        outcomes.ended(reviews, "closed");
        outcomes.hasNotPassed(reviews, "Activity_ReviewNineHave");
    }
}
