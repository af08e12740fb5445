package cn.jianxing.starrating.application.rating;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.CaseMessages;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Settlement;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A rating tells its campaign how it ended; whoever is the last sends {@code all-settled}. The lock of the campaign's
 * case makes sure that exactly one is the last.
 */
@Service
public class SettleScore {

    private static final String ALL_SETTLED = "all-settled";

    private final OpenRatings open;
    private final CampaignSites sites;
    private final SettlementFigures figures;
    private final CaseLock lock;
    private final CaseMessages messages;
    private final BusinessClock clock;

    SettleScore(
            OpenRatings open,
            CampaignSites sites,
            SettlementFigures figures,
            CaseLock lock,
            CaseMessages messages,
            BusinessClock clock) {
        this.open = open;
        this.sites = sites;
        this.figures = figures;
        this.lock = lock;
        this.messages = messages;
        this.clock = clock;
    }

    /** Scored: the campaign may rank it. */
    @Transactional
    public Known settle(String caseId) {
        var rating = open.require(caseId);
        return sites.byRating(caseId)
                .map(site -> settle(site, figures.of(rating)))
                .orElse(Known.NOTHING);
    }

    /** Ended without a score. */
    @Transactional
    public void without(String caseId, CampaignSite.State state) {
        sites.byRating(caseId).ifPresent(site -> settle(site, Settlement.without(state)));
    }

    private Known settle(CampaignSite site, Settlement settlement) {
        lock.lock(site.campaignId());
        var first = sites.settle(site.campaignId(), site.unit(), settlement, clock.instant());
        if (first && sites.unsettled(site.campaignId()) == 0) {
            messages.send(site.campaignId(), ALL_SETTLED, Map.of());
        }
        return sites.site(site.campaignId(), site.unit())
                .filter(now -> now.resultAt() != null)
                .map(now -> new Known(true, Objects.requireNonNullElse(now.star(), 0)))
                .orElse(Known.NOTHING);
    }

    /** @param there the result was published before the rating came to wait for it */
    public record Known(boolean there, int star) {

        static final Known NOTHING = new Known(false, 0);
    }
}
