package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.CaseHead;
import cn.jianxing.inbox.domain.DoneTask;
import cn.jianxing.inbox.domain.TaskRecords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Records of tasks in the database. */
@Repository
class MyBatisTaskRecords implements TaskRecords {

    private final TaskRecordMapper mapper;

    MyBatisTaskRecords(TaskRecordMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> caseOf(String taskId) {
        return mapper.caseOf(taskId);
    }

    @Override
    public CaseHead headOf(String caseId) {
        return mapper.headOf(caseId);
    }

    @Override
    public void done(DoneTask task) {
        mapper.insertDone(task);
    }

    @Override
    public void notDone(String taskId) {
        mapper.deleteDone(taskId);
    }

    @Override
    public boolean waitsForSigners(String taskId) {
        return mapper.waitsForSigners(taskId);
    }

    @Override
    public Optional<DoneTask> findDone(String taskId) {
        return mapper.findDone(taskId);
    }

    @Override
    public boolean hasDone(String caseId, String personId) {
        return mapper.hasDone(caseId, personId);
    }

    @Override
    public List<DoneTask> lastDone(String caseId, String stepId) {
        return mapper.lastDone(caseId, stepId);
    }

    @Override
    public List<DoneTask> doneBy(String caseId, String personId) {
        return mapper.doneBy(caseId, personId);
    }

    @Override
    public boolean strayedSince(String caseId, Instant at) {
        return mapper.strayedSince(caseId, at);
    }
}
