package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.expert.ExpertDraw;
import cn.jianxing.starrating.domain.expert.ExpertDraws;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The log of draws in its tables. */
@Repository
class MyBatisExpertDraws implements ExpertDraws {

    private final ExpertDrawMapper mapper;

    MyBatisExpertDraws(ExpertDrawMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(ExpertDraw draw) {
        mapper.add(draw);
        draw.candidates().forEach(candidate -> mapper.addCandidate(draw.caseId(), draw.round(), candidate));
    }

    @Override
    public List<ExpertDraw> of(String caseId) {
        return mapper.of(caseId).stream()
                .map(row -> row.with(mapper.candidates(caseId, row.round())))
                .toList();
    }

    @Override
    public Set<String> members(String unit, int year) {
        return mapper.members(unit, year);
    }
}
