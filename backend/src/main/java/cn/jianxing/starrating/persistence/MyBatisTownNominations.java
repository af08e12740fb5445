package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.TownNomination;
import cn.jianxing.starrating.domain.campaign.TownNominations;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Nominations of the towns in their table. */
@Repository
class MyBatisTownNominations implements TownNominations {

    private final NominationMapper mapper;

    MyBatisTownNominations(NominationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void put(TownNomination nomination) {
        mapper.put(nomination);
    }

    @Override
    public List<TownNomination> of(String campaignId) {
        return mapper.of(campaignId);
    }
}
