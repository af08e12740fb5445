package cn.jianxing.starrating.application.campaign;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A campaign publishes one site's result, as its own step does: under the lock of its case. */
@TestComponent
public class Tidings {

    private final CampaignSites sites;
    private final CaseLock lock;
    private final TellResults tellResults;
    private final TransactionTemplate transaction;

    Tidings(CampaignSites sites, CaseLock lock, TellResults tellResults, TransactionTemplate transaction) {
        this.sites = sites;
        this.lock = lock;
        this.tellResults = tellResults;
        this.transaction = transaction;
    }

    public void publish(String campaign, String unit, int star) {
        transaction.executeWithoutResult(status -> {
            lock.lock(campaign);
            sites.rank(campaign, unit, 1, star, null);
            tellResults.tell(sites.site(campaign, unit).orElseThrow());
        });
    }
}
