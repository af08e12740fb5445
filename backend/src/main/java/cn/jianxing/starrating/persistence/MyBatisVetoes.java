package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Vetoes;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Vetoes in their table. */
@Repository
class MyBatisVetoes implements Vetoes {

    private final ReviewMapper mapper;

    MyBatisVetoes(ReviewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void find(Veto veto) {
        mapper.findVeto(veto);
    }

    @Override
    public void decide(String caseId, boolean confirmed, String reason, String by, Instant at) {
        mapper.decideVetoes(caseId, confirmed, reason, by, at);
    }

    @Override
    public List<Veto> of(String caseId) {
        return mapper.vetoes(caseId);
    }
}
