package cn.jianxing.inbox.persistence;

import cn.jianxing.cases.StepsOfCases;
import cn.jianxing.inbox.domain.CaseSteps;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Tasks of many cases in the database. */
@Repository
class MyBatisCaseSteps implements CaseSteps {

    private final CaseStepMapper mapper;

    MyBatisCaseSteps(CaseStepMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<OpenTask> open(Collection<String> caseIds) {
        return mapper.open(caseIds);
    }

    @Override
    public List<Receiver> receivers(Collection<String> caseIds) {
        return mapper.receivers(caseIds);
    }

    @Override
    public List<StepsOfCases.Done> done(Collection<String> caseIds) {
        return mapper.done(caseIds);
    }
}
