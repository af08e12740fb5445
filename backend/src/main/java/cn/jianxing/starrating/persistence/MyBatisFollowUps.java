package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.FollowUp;
import cn.jianxing.starrating.domain.campaign.FollowUps;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The follow-up register in its table. */
@Repository
class MyBatisFollowUps implements FollowUps {

    private final FollowUpMapper mapper;

    MyBatisFollowUps(FollowUpMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(FollowUp followUp) {
        mapper.add(followUp);
    }

    @Override
    public List<FollowUp> ofCase(String caseId) {
        return mapper.ofCase(caseId);
    }

    @Override
    public List<FollowUp> open(FollowUp.Kind kind) {
        return mapper.open(kind);
    }
}
