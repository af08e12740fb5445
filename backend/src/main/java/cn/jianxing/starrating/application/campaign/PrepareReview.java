package cn.jianxing.starrating.application.campaign;

import cn.jianxing.organisation.Routing;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.domain.campaign.Campaign;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before a review: every star is as the tables say, what an earlier review changed has lapsed; who is asked. */
@Service
public class PrepareReview {

    private final OpenCampaigns open;
    private final RankAndQuota rankAndQuota;
    private final Routing routing;

    PrepareReview(OpenCampaigns open, RankAndQuota rankAndQuota, Routing routing) {
        this.open = open;
        this.rankAndQuota = rankAndQuota;
        this.routing = routing;
    }

    @Transactional
    public Review prepare(String caseId) {
        Campaign campaign = open.require(caseId);
        rankAndQuota.rank(caseId);
        var leads = routing.platformUnits(campaign.county()).stream()
                .map(Unit::code)
                .toList();
        return new Review(
                new ArrayList<>(routing.each(leads, "platform_lead")),
                open.plan(campaign.year()).reviewRatio().toPlainString());
    }

    /** @param reviewers an array list, because it becomes the collection of a multi-instance step */
    @SuppressWarnings("NonApiType")
    public record Review(ArrayList<String> reviewers, String ratio) {}
}
