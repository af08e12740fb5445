package cn.jianxing.starrating.persistence;

import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignPlan;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Campaigns in their tables. */
@Repository
class MyBatisCampaigns implements Campaigns {

    private final CampaignMapper mapper;

    MyBatisCampaigns(CampaignMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<CampaignPlan> plan(int year) {
        return mapper.plan(year);
    }

    @Override
    public void plan(CampaignPlan plan) {
        mapper.putPlan(plan);
    }

    @Override
    public boolean add(Campaign campaign) {
        try {
            mapper.add(campaign);
            return true;
        } catch (DuplicateKeyException thereIsOne) {
            return false;
        }
    }

    @Override
    public Optional<Campaign> byCase(String caseId) {
        return mapper.byCase(caseId);
    }

    @Override
    public Optional<Campaign> of(String county, int year) {
        return mapper.of(county, year);
    }

    @Override
    public List<Campaign> all() {
        return mapper.all();
    }

    @Override
    public void update(Campaign campaign) {
        if (mapper.update(campaign) == 0) {
            throw new Stale("star-campaign.changed-meanwhile");
        }
    }
}
