package cn.jianxing.inbox.persistence;

import cn.jianxing.cases.StepsOfCases;
import cn.jianxing.inbox.domain.CaseSteps;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CaseStepMapper {

    List<CaseSteps.OpenTask> open(@Param("caseIds") Collection<String> caseIds);

    List<CaseSteps.Receiver> receivers(@Param("caseIds") Collection<String> caseIds);

    List<StepsOfCases.Done> done(@Param("caseIds") Collection<String> caseIds);
}
