package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Fact;
import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Facts;
import java.util.Collection;
import org.springframework.stereotype.Repository;

/** Facts in their tables. */
@Repository
class MyBatisFacts implements Facts {

    private final FactMapper mapper;

    MyBatisFacts(FactMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public FactTable of(int year, String unit) {
        return FactTable.of(mapper.of(year, unit));
    }

    @Override
    public void record(Collection<Fact> facts) {
        facts.forEach(mapper::record);
    }

    @Override
    public void freeze(String caseId, FactTable facts) {
        mapper.unfreeze(caseId);
        facts.facts().values().forEach(fact -> mapper.freeze(caseId, fact));
    }

    @Override
    public FactTable frozen(String caseId) {
        return FactTable.of(mapper.frozen(caseId));
    }
}
