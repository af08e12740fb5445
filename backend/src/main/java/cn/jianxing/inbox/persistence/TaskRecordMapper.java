package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.CaseHead;
import cn.jianxing.inbox.domain.DoneTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TaskRecordMapper {

    Optional<String> caseOf(@Param("taskId") String taskId);

    CaseHead headOf(@Param("caseId") String caseId);

    void insertDone(@Param("task") DoneTask task);

    void deleteDone(@Param("taskId") String taskId);

    boolean waitsForSigners(@Param("taskId") String taskId);

    Optional<DoneTask> findDone(@Param("taskId") String taskId);

    boolean hasDone(@Param("caseId") String caseId, @Param("personId") String personId);

    List<DoneTask> lastDone(@Param("caseId") String caseId, @Param("stepId") String stepId);

    List<DoneTask> doneBy(@Param("caseId") String caseId, @Param("personId") String personId);

    boolean strayedSince(@Param("caseId") String caseId, @Param("at") Instant at);
}
