package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite.State;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import cn.jianxing.starrating.domain.campaign.FollowUp;
import cn.jianxing.starrating.domain.campaign.FollowUps;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What a campaign leaves behind when its stars are published. */
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=campaign")
class CampaignResultsTests {

    private static final String BEIMAI = Stations.BEIMAI;
    private static final String WEAK = "990101002001";

    @Autowired
    CampaignWork work;

    @Autowired
    CampaignYears years;

    @Autowired
    Campaigns campaigns;

    @Autowired
    FollowUps followUps;

    @Autowired
    StarRegister register;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void aYearWithoutACampaign() {
        years.begin();
    }

    @Test
    void fourStarsAreOwedTwentyThousandInTwoPaymentsAndWhoHasNoneMayAppeal() {
        String caseId = played();

        List<FollowUp> left = followUps.ofCase(caseId);

        assertThat(left)
                .filteredOn(
                        row -> row.kind() == FollowUp.Kind.SUBSIDY && row.unit().equals(BEIMAI))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.amount()).isEqualByComparingTo("20000");
                    assertThat(row.owner()).isEqualTo("990101/office_clerk");
                    JsonNode detail = detail(row);
                    assertThat(detail.path("star").asInt()).isEqualTo(4);
                    assertThat(detail.path("action").asText()).isEqualTo("split");
                    assertThat(detail.path("firstPayment").asInt()).isEqualTo(14_000);
                    assertThat(detail.path("secondPayment").asInt()).isEqualTo(6_000);
                });
        assertThat(left)
                .filteredOn(row -> row.unit().equals(WEAK))
                .extracting(FollowUp::kind)
                .containsExactly(FollowUp.Kind.APPEAL);
    }

    @Test
    void theReportIsDueInDecemberAndTheCityGetsTheInstitutes() {
        String caseId = played();

        List<FollowUp> reports = followUps.ofCase(caseId).stream()
                .filter(row -> row.kind() == FollowUp.Kind.REPORT)
                .toList();

        assertThat(reports)
                .extracting(FollowUp::unit, FollowUp::owner, row -> row.dueOn().toString())
                .containsExactlyInAnyOrder(
                        tuple("990101", "990101/office_director", "2026-12-20"),
                        tuple("990100", "990100/city_officer", "2026-12-20"));
        JsonNode county = detail(reports.stream()
                .filter(row -> row.unit().equals("990101"))
                .findFirst()
                .orElseThrow());
        assertThat(county.path("weak").get(0).asText()).isEqualTo(WEAK);
        assertThat(county.path("byStar").path("4").asInt()).isPositive();
        JsonNode city = detail(reports.stream()
                .filter(row -> row.unit().equals("990100"))
                .findFirst()
                .orElseThrow());
        assertThat(city.path("institutes")).hasSize(6);
        assertThat(followUps.ofCase(caseId)).extracting(FollowUp::kind).contains(FollowUp.Kind.EXTENSION);
    }

    @Test
    void theStarsAreInTheRegister() {
        played();

        assertThat(register.inForce(BEIMAI)).get().satisfies(entry -> {
            assertThat(entry.star()).isEqualTo(4);
            assertThat(entry.year()).isEqualTo(2026);
            assertThat(entry.total()).isEqualByComparingTo("93.5");
        });
        assertThat(register.inForce(WEAK))
                .get()
                .satisfies(entry -> assertThat(entry.star()).isZero());
    }

    @Test
    void aVetoedSiteHasNoStarAndMayAppeal() {
        years.holds(BEIMAI, 3, 2025);
        String caseId = work.rate(BEIMAI);
        work.veto(caseId, BEIMAI);
        CampaignWork.TOWNS.forEach(town -> work.settle(caseId, town, 82));
        work.agree(caseId);
        work.approve(caseId);
        work.publish(caseId);

        assertThat(register.inForce(BEIMAI)).get().satisfies(entry -> {
            assertThat(entry.star()).isZero();
            assertThat(entry.total()).isNull();
        });
        assertThat(work.site(caseId, BEIMAI).state()).isEqualTo(State.VETOED);
        assertThat(followUps.ofCase(caseId))
                .extracting(FollowUp::kind, FollowUp::unit)
                .contains(tuple(FollowUp.Kind.APPEAL, BEIMAI));
    }

    @Test
    void whatTheCampaignGoesByIsKeptWithItsHash() throws Exception {
        String caseId = work.announce();

        Campaign campaign = campaigns.byCase(caseId).orElseThrow();

        assertThat(campaign.state()).isEqualTo(Campaign.State.NOMINATING);
        JsonNode frozen = json.readTree(campaign.frozen());
        assertThat(frozen.path("standard").path("version").asInt()).isEqualTo(campaign.standardVersion());
        assertThat(frozen.path("decisions").path("star-rating.star-level").asText())
                .startsWith("star-rating.star-level:");
        assertThat(frozen.path("limits").path("star-campaign.nominate-sites").asText())
                .isEqualTo("10 WD");
        assertThat(frozen.path("quota").path("nominationShare").asText()).isEqualTo("0.3000");
        assertThat(campaign.frozenHash()).isEqualTo(sha256(campaign.frozen()));
    }

    private String played() {
        String caseId = work.rate(BEIMAI, WEAK);
        CampaignWork.TOWNS.forEach(town -> work.settle(caseId, town, 82));
        work.settle(caseId, WEAK, 55);
        work.settle(caseId, BEIMAI, 93.5);
        work.agree(caseId);
        work.approve(caseId);
        work.publish(caseId);
        return caseId;
    }

    private JsonNode detail(FollowUp row) {
        try {
            return json.readTree(row.detail());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
