package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Quota;
import cn.jianxing.starrating.domain.campaign.Quotas;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Places of the levels in their table. */
@Repository
class MyBatisQuotas implements Quotas {

    private final NominationMapper mapper;

    MyBatisQuotas(NominationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void put(Quota quota) {
        mapper.putQuota(quota);
    }

    @Override
    public Optional<Quota> of(String campaignId, Level level) {
        return mapper.quota(campaignId, level);
    }
}
