package cn.jianxing.starrating.application.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import cn.jianxing.starrating.domain.campaign.Settlement;
import cn.jianxing.testing.JianxingTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an objection changes after the results were published, and what it leaves alone. */
@JianxingTest
class ChangeResultTests {

    private static final Instant SPRING = Instant.parse("2026-03-01T01:00:00Z");
    private static final String[] TOTALS = {"98", "96", "95.5", "92", "91", "90.5", "90.2", "89"};

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignSites sites;

    @Autowired
    FreezeStandard freezeStandard;

    @Autowired
    RankAndQuota rankAndQuota;

    @Autowired
    ChangeResult changeResult;

    private final String campaign = UUID.randomUUID().toString();

    @BeforeEach
    void publishedResultsOfEightStations() {
        campaigns.add(new Campaign(
                campaign,
                "c" + campaign.substring(0, 8),
                2026,
                1,
                SPRING,
                SPRING,
                SPRING,
                new BigDecimal("0.3"),
                3,
                "demo_county",
                null,
                null,
                Campaign.State.PREPARING,
                0,
                SPRING));
        freezeStandard.freeze(campaign);
        for (int index = 0; index < TOTALS.length; index++) {
            sites.add(CampaignSite.nominated(
                    campaign, unit(index), Level.STATION, CampaignSite.Origin.NOMINATED, 1, "群众满意"));
            sites.settle(campaign, unit(index), scored(TOTALS[index]), SPRING);
        }
        rankAndQuota.rank(campaign);
    }

    @Test
    void theTablesGiveTheStarsByPlace() {
        assertThat(stars().values()).containsExactly(5, 5, 4, 4, 4, 4, 3, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 96,   5",
        "2, 95.9, 4",
        "0, 90.5, 4",
        "0, 90.4, 3",
        "7, 97,   5",
        "7, 90.5, 4",
        "6, 90.4, 3",
        "1, 59.9, 0",
    })
    void theChangedSiteIsHeldAgainstThePublishedCutOffsAndNobodyElseMoves(int site, String total, int star) {
        Map<String, Integer> before = stars();

        changeResult.total(campaign, unit(site), total, "复核后更正");

        before.put(unit(site), star);
        assertThat(stars()).isEqualTo(before);
        assertThat(sites.site(campaign, unit(site)).orElseThrow().total()).isEqualByComparingTo(total);
        assertThat(sites.site(campaign, unit(site)).orElseThrow().starReason()).isEqualTo("复核后更正");
    }

    @Test
    void anAnnulledResultIsNoStar() {
        changeResult.annul(campaign, unit(0), "材料虚假");

        assertThat(stars().get(unit(0))).isZero();
        assertThat(stars().get(unit(2))).isEqualTo(4);
    }

    @Test
    void aLongReasonIsShortenedToWhatTheListShows() {
        changeResult.annul(campaign, unit(0), "𠮷".repeat(600));

        assertThat(sites.site(campaign, unit(0)).orElseThrow().starReason()).isEqualTo("𠮷".repeat(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "九十", "-1", "110.1", "93.55", "1e2", "NaN"})
    void whatIsNoTotalIsRefused(String value) {
        assertThatThrownBy(() -> changeResult.total(campaign, unit(0), value, "复核后更正"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("star-campaign.no-total"));
    }

    @Test
    void aSiteThatWasNotPublishedIsRefused() {
        assertThatThrownBy(() -> changeResult.annul(campaign, "990101009999", "材料虚假"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("star-campaign.not-published"));
    }

    private Map<String, Integer> stars() {
        Map<String, Integer> stars = new TreeMap<>();
        sites.of(campaign).forEach(site -> stars.put(site.unit(), ResultList.star(site)));
        return stars;
    }

    private static String unit(int index) {
        return "99010100100" + index;
    }

    private static Settlement scored(String total) {
        return new Settlement(
                CampaignSite.State.SCORED,
                new BigDecimal(total),
                new BigDecimal("0.90"),
                0,
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                SPRING);
    }
}
