package cn.jianxing.starrating.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Quota;
import cn.jianxing.starrating.domain.campaign.Quotas;
import cn.jianxing.starrating.domain.campaign.TownNomination;
import cn.jianxing.starrating.domain.campaign.TownNominations;
import cn.jianxing.testing.JianxingTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@JianxingTest
class NominationMapperTests {

    private static final Instant MORNING = Instant.parse("2026-03-10T01:00:00Z");

    @Autowired
    TownNominations nominations;

    @Autowired
    Quotas quotas;

    @Autowired
    CampaignSites sites;

    @Autowired
    JdbcTemplate jdbc;

    private final String campaign = UUID.randomUUID().toString();

    @Test
    void theLastWordOfATownIsKept() {
        String submission = UUID.randomUUID().toString();
        nominations.put(new TownNomination(campaign, "990101001", TownNomination.State.NOMINATED, submission, MORNING));
        TownNomination last = new TownNomination(
                campaign,
                "990101001",
                TownNomination.State.RETURNED,
                UUID.randomUUID().toString(),
                MORNING.plusSeconds(60));

        nominations.put(last);

        assertThat(nominations.of(campaign)).containsExactly(last);
        assertThat(jdbc.queryForObject(
                        "select state from star_nomination where campaign_id = ?", String.class, campaign))
                .isEqualTo("RETURNED");
    }

    @Test
    void thePlacesOfALevelAreKept() {
        quotas.put(new Quota(campaign, Level.STATION, 30, 2, 4, new BigDecimal("96.00"), new BigDecimal("90.50")));
        Quota last = new Quota(campaign, Level.STATION, 29, 3, 5, null, new BigDecimal("90.10"));

        quotas.put(last);

        assertThat(quotas.of(campaign, Level.STATION)).contains(last);
        assertThat(quotas.of(campaign, Level.INSTITUTE)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select places_for_four from star_quota where campaign_id = ? and level = 'station'",
                        Integer.class,
                        campaign))
                .isEqualTo(5);
    }

    @Test
    void aNominationCanBeTakenBackUntilItsRatingBegins() {
        sites.add(CampaignSite.nominated(
                campaign, "990101001001", Level.STATION, CampaignSite.Origin.NOMINATED, 1, "群众满意"));
        sites.add(CampaignSite.nominated(
                campaign, "990101001002", Level.STATION, CampaignSite.Origin.STARRED, 2, "群众满意"));
        sites.start(campaign, "990101001002", UUID.randomUUID().toString());

        sites.drop(campaign, "990101001001");
        sites.drop(campaign, "990101001002");

        assertThat(sites.of(campaign)).extracting(CampaignSite::unit).containsExactly("990101001002");
    }

    @Test
    void aCorrectedTotalKeepsItsPlace() {
        sites.add(CampaignSite.nominated(
                campaign, "990101001001", Level.STATION, CampaignSite.Origin.NOMINATED, 1, "群众满意"));
        sites.rank(campaign, "990101001001", 3, 4, null);

        sites.correct(campaign, "990101001001", new BigDecimal("89.50"), 3, "异议成立，扣 4 分");

        assertThat(sites.site(campaign, "990101001001")).get().satisfies(site -> {
            assertThat(site.place()).isEqualTo(3);
            assertThat(site.star()).isEqualTo(3);
            assertThat(site.total()).isEqualByComparingTo("89.50");
            assertThat(site.starReason()).isEqualTo("异议成立，扣 4 分");
        });
        assertThat(jdbc.queryForObject(
                        "select total from star_campaign_site where campaign_id = ?", BigDecimal.class, campaign))
                .isEqualByComparingTo("89.5");
    }
}
