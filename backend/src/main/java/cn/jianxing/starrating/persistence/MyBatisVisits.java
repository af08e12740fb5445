package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Visits;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Visits in their table. */
@Repository
class MyBatisVisits implements Visits {

    private final ReviewMapper mapper;

    MyBatisVisits(ReviewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void plan(Visit visit) {
        mapper.planVisit(visit);
    }

    @Override
    public Optional<Visit> of(String caseId) {
        return mapper.visit(caseId);
    }
}
