package cn.jianxing.models;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.starrating.application.rating.SettleScore;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingTotals;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import java.math.BigDecimal;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A rating's last word to its campaign, by the use case of its step; the sums are given instead of scored. */
@TestComponent
class CampaignSettling {

    private final CampaignSites sites;
    private final Ratings ratings;
    private final SettleScore settleScore;
    private final CaseLock lock;
    private final TransactionTemplate transaction;
    private final RuntimeService runtime;

    CampaignSettling(
            CampaignSites sites,
            Ratings ratings,
            SettleScore settleScore,
            CaseLock lock,
            TransactionTemplate transaction,
            RuntimeService runtime) {
        this.sites = sites;
        this.ratings = ratings;
        this.settleScore = settleScore;
        this.lock = lock;
        this.transaction = transaction;
        this.runtime = runtime;
    }

    void scored(String caseId, String unit, double total) {
        String ratingCase = rating(caseId, unit);
        transaction.executeWithoutResult(status -> {
            lock.lock(ratingCase);
            Rating rating = ratings.byCase(ratingCase).orElseThrow();
            if (rating.state() == Rating.State.CLOSED) {
                return; // the campaign closed before; the step is no longer there to be done
            }
            BigDecimal points = BigDecimal.valueOf(total);
            ratings.update(rating.addUp(new RatingTotals(
                    points, BigDecimal.ZERO, BigDecimal.ZERO, points, "A", new BigDecimal("0.90"), 0)));
            settleScore.settle(ratingCase);
        });
    }

    void without(String caseId, String unit, CampaignSite.State state) {
        settleScore.without(rating(caseId, unit), state);
    }

    String caseOf(String processInstanceId) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        return instance == null ? "" : instance.getBusinessKey();
    }

    private String rating(String caseId, String unit) {
        return Objects.requireNonNull(sites.site(caseId, unit).orElseThrow().ratingCaseId());
    }
}
