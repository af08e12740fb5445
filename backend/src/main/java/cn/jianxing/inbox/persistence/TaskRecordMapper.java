package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.CaseHead;
import cn.jianxing.inbox.domain.DoneTask;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TaskRecordMapper {

    Optional<String> caseOf(@Param("taskId") String taskId);

    CaseHead headOf(@Param("caseId") String caseId);

    void insertDone(@Param("task") DoneTask task);

    Optional<DoneTask> findDone(@Param("taskId") String taskId);

    boolean hasDone(@Param("caseId") String caseId, @Param("personId") String personId);

    List<DoneTask> lastDone(@Param("caseId") String caseId, @Param("stepId") String stepId);
}
