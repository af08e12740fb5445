package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.starrating.application.campaign.Tidings;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The county's result and the site that is to wait for it, in every order and in the same moment: heard once. */
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=rating")
@Import({ReachReview.class, SmallCampaigns.class, Tidings.class})
class ResultBeforeTheSiteTests {

    @Autowired
    ReachReview reach;

    @Autowired
    SiteReview review;

    @Autowired
    Stations stations;

    @Autowired
    SmallCampaigns campaigns;

    @Autowired
    CampaignSites sites;

    @Autowired
    Tidings tidings;

    @Autowired
    Officials officials;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @RepeatedTest(5)
    void theResultComesInTheMomentInWhichTheSiteBeginsToWait() throws Exception {
        Joined rating = beforeItsLastWord();

        Together.act(List.of(rating::agree, rating::publish));

        rating.heardOnce();
    }

    @Test
    void theResultComesFirst() throws Exception {
        Joined rating = beforeItsLastWord();

        rating.publish();
        rating.agree();

        rating.heardOnce();
    }

    @Test
    void theSiteWaitsFirstAndTheResultIsToldTwice() throws ExecutionException, InterruptedException {
        Joined rating = beforeItsLastWord();

        rating.agree();
        Together.act(List.of(rating::publish, rating::publish));

        rating.heardOnce();
    }

    /** A rating that belongs to a campaign and lacks nothing but the site's word on its sheet. */
    private Joined beforeItsLastWord() {
        Station station = stations.next();
        String caseId = reach.reach("Activity_StateOnResult", station);
        String campaign = campaigns.openOnce();
        sites.add(CampaignSite.nominated(
                campaign, station.unit(), Level.STATION, CampaignSite.Origin.NOMINATED, 1, "志愿服务经常"));
        sites.start(campaign, station.unit(), caseId);
        return new Joined(caseId, campaign, station);
    }

    private final class Joined {

        private final String caseId;
        private final String campaign;
        private final Station station;

        private Joined(String caseId, String campaign, Station station) {
            this.caseId = caseId;
            this.campaign = campaign;
            this.station = station;
        }

        void agree() {
            review.agree(caseId, station.head());
        }

        void publish() {
            tidings.publish(campaign, station.unit(), 4);
        }

        void heardOnce() {
            assertThat(officials.openSteps(caseId)).containsExactly("Activity_InstallPlaque");
            assertThat(passed("Activity_SettleScore")).isEqualTo(1);
            assertThat(passed("Gateway_StarAwarded")).isEqualTo(1);
            assertThat(officials
                            .shown(officials.task(caseId, "Activity_InstallPlaque"), station.worker())
                            .path("star")
                            .asInt())
                    .isEqualTo(4);
            assertThat(sites.site(campaign, station.unit()).orElseThrow().state())
                    .isEqualTo(CampaignSite.State.RATED);
            assertThat(runtime.createEventSubscriptionQuery()
                            .eventName("campaign-result")
                            .processInstanceId(root())
                            .count())
                    .isZero();
            assertThat(management
                            .createJobQuery()
                            .processInstanceId(root())
                            .withException()
                            .count())
                    .isZero();
        }

        private String root() {
            return runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseId)
                    .processDefinitionKey("star-rating")
                    .singleResult()
                    .getId();
        }

        private long passed(String element) {
            return history.createHistoricActivityInstanceQuery()
                    .processInstanceId(root())
                    .activityId(element)
                    .finished()
                    .count();
        }
    }
}
