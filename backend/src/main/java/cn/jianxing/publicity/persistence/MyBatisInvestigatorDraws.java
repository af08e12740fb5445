package cn.jianxing.publicity.persistence;

import cn.jianxing.publicity.domain.InvestigatorDraw;
import cn.jianxing.publicity.domain.InvestigatorDraws;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The log of draws of investigators in its tables. */
@Repository
class MyBatisInvestigatorDraws implements InvestigatorDraws {

    private final InvestigatorDrawMapper mapper;

    MyBatisInvestigatorDraws(InvestigatorDrawMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(InvestigatorDraw draw) {
        mapper.add(draw);
        draw.candidates().forEach(candidate -> mapper.addCandidate(draw.objectionId(), candidate));
    }

    @Override
    public Optional<InvestigatorDraw> of(String objectionId) {
        return mapper.of(objectionId).map(row -> row.with(mapper.candidates(objectionId)));
    }
}
