package cn.jianxing.starrating.application.site;

import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Quotas;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a site came in at in its campaign; nothing before the result is out. */
@Component
class Places {

    private final CampaignSites sites;
    private final Quotas quotas;

    Places(CampaignSites sites, Quotas quotas) {
        this.sites = sites;
        this.quotas = quotas;
    }

    Profile.@Nullable Standing of(String ratingCaseId) {
        return sites.byRating(ratingCaseId)
                .filter(site -> site.resultAt() != null)
                .map(this::standing)
                .orElse(null);
    }

    private Profile.@Nullable Standing standing(CampaignSite site) {
        Integer place = site.place();
        return place == null
                ? null
                : quotas.of(site.campaignId(), site.level())
                        .map(quota -> new Profile.Standing(place, quota.candidates()))
                        .orElse(null);
    }
}
