package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.demo.clock.MoveClock;
import cn.jianxing.starrating.application.campaign.StartYearlyCampaign;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** The first of March comes: the campaign of the year begins by itself, and only once. Time goes on from test to test. */
@ProcessTest({})
@TestMethodOrder(OrderAnnotation.class)
@TestPropertySource(properties = "jianxing.test.county=yearly")
class YearlyCampaignTests {

    @Autowired
    StartYearlyCampaign startYearlyCampaign;

    @Autowired
    Campaigns campaigns;

    @Autowired
    MoveClock clock;

    @Autowired
    Officials officials;

    @Autowired
    CampaignYears years;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @Order(1)
    void itBeginsOnTheDayOfThePlanAndNotAgain() throws Exception {
        clock.to(Instant.parse("2026-02-28T15:59:00Z"));
        assertThat(campaigns.of(CampaignWork.COUNTY, 2026)).isEmpty();

        clock.to(Instant.parse("2026-03-01T00:00:00Z"));

        Optional<Campaign> begun = campaigns.of(CampaignWork.COUNTY, 2026);
        assertThat(begun).isPresent();
        String caseId = begun.orElseThrow().caseId();
        assertThat(officials.file(caseId).startedBy()).isEqualTo("system");
        assertThat(officials.file(caseId).title()).contains("2026年星级评估");
        assertThat(officials.open(caseId)).hasSize(1);

        clock.to(Instant.parse("2026-03-02T00:00:00Z"));
        Together.act(List.of(
                () -> startYearlyCampaign.start(CampaignWork.COUNTY),
                () -> startYearlyCampaign.start(CampaignWork.COUNTY)));

        assertThat(jdbc.queryForObject("select count(*) from case_file where type = 'star-campaign'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void onceSelfAssessmentIsOpenItTakesAPersonToBegin() {
        years.begin();

        clock.to(Instant.parse("2026-08-02T00:00:00Z"));

        assertThat(startYearlyCampaign.due()).isEmpty();
        assertThat(campaigns.of(CampaignWork.COUNTY, 2026)).isEmpty();
        assertThat(officials.start("office.director", "star-campaign", CampaignWork.COUNTY, "{}"))
                .isNotEmpty();
    }
}
