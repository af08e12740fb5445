package cn.jianxing.starrating.application;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import cn.jianxing.starrating.domain.expert.ExpertDraw;
import cn.jianxing.starrating.domain.expert.ExpertDraws;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chance decides who visits a site, among those who are not close to it; everything about the draw is kept. */
@Service
public class DrawExperts {

    private static final int USUAL = 3;

    private final OpenRatings open;
    private final ExpertPool pool;
    private final ExpertDraws draws;
    private final CampaignSites sites;
    private final Campaigns campaigns;
    private final BusinessClock clock;
    private final SecureRandom seeds = new SecureRandom();

    DrawExperts(
            OpenRatings open,
            ExpertPool pool,
            ExpertDraws draws,
            CampaignSites sites,
            Campaigns campaigns,
            BusinessClock clock) {
        this.open = open;
        this.pool = pool;
        this.draws = draws;
        this.sites = sites;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Person ids in the order of the draw; drawing again is a new round. */
    @Transactional
    public List<String> draw(String ratingCaseId) {
        var rating = open.require(ratingCaseId);
        var site = new ExpertDraw.Site(
                ratingCaseId,
                1 + draws.of(ratingCaseId).size(),
                rating.unit(),
                rating.year(),
                wanted(ratingCaseId),
                rating.level() == Level.INSTITUTE ? 1 : 0);
        var draw = ExpertDraw.of(site, seeds.nextLong(), pool.candidates(rating), clock.instant());
        draws.add(draw);
        return draw.members();
    }

    private int wanted(String ratingCaseId) {
        return sites.byRating(ratingCaseId)
                .flatMap(site -> campaigns.byCase(site.campaignId()))
                .map(Campaign::experts)
                .orElse(USUAL);
    }
}
