package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Settlement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Sites of campaigns in their table. */
@Repository
class MyBatisCampaignSites implements CampaignSites {

    private final CampaignSiteMapper mapper;

    MyBatisCampaignSites(CampaignSiteMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean add(CampaignSite site) {
        try {
            mapper.add(site);
            return true;
        } catch (DuplicateKeyException takesPart) {
            return false;
        }
    }

    @Override
    public void drop(String campaignId, String unit) {
        mapper.drop(campaignId, unit);
    }

    @Override
    public List<CampaignSite> of(String campaignId) {
        return mapper.of(campaignId);
    }

    @Override
    public Optional<CampaignSite> site(String campaignId, String unit) {
        return mapper.site(campaignId, unit);
    }

    @Override
    public Optional<CampaignSite> byRating(String ratingCaseId) {
        return mapper.byRating(ratingCaseId);
    }

    @Override
    public void start(String campaignId, String unit, String ratingCaseId) {
        mapper.start(campaignId, unit, ratingCaseId);
    }

    @Override
    public boolean settle(String campaignId, String unit, Settlement settlement, Instant at) {
        return mapper.settle(campaignId, unit, settlement, at) == 1;
    }

    @Override
    public void rank(String campaignId, String unit, @Nullable Integer place, int star, @Nullable String starReason) {
        mapper.rank(campaignId, unit, place, star, starReason);
    }

    @Override
    public void correct(String campaignId, String unit, BigDecimal total, int star, String reason) {
        mapper.correct(campaignId, unit, total, star, reason);
    }

    @Override
    public void conclude(String campaignId, String unit, CampaignSite.State state, Instant at) {
        mapper.conclude(campaignId, unit, state, at);
    }

    @Override
    public int unsettled(String campaignId) {
        return mapper.unsettled(campaignId);
    }
}
