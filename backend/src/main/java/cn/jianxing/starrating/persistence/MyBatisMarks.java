package cn.jianxing.starrating.persistence;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Marks;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Bonuses and penalties in their tables. */
@Repository
class MyBatisMarks implements Marks {

    private final MarkMapper mapper;
    private final BusinessClock clock;

    MyBatisMarks(MarkMapper mapper, BusinessClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Mark> of(int year, int version, String unit) {
        return mapper.of(year, version, unit);
    }

    @Override
    public void record(int year, String unit, Map<String, Integer> times, String source) {
        times.forEach((code, count) -> mapper.record(year, unit, code, count, source, clock.instant()));
    }

    @Override
    public void freeze(String caseId, List<Mark> marks) {
        mapper.unfreeze(caseId);
        marks.forEach(mark -> mapper.freeze(caseId, mark));
    }

    @Override
    public List<Mark> frozen(String caseId) {
        return mapper.frozen(caseId);
    }
}
