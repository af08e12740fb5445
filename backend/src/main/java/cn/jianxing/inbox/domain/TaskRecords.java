package cn.jianxing.inbox.domain;

import java.util.List;
import java.util.Optional;

/** Which case a task belongs to, and who completed which. */
public interface TaskRecords {

    /** The case of an open or ended task. */
    Optional<String> caseOf(String taskId);

    CaseHead headOf(String caseId);

    void done(DoneTask task);

    Optional<DoneTask> findDone(String taskId);

    /** Whether this person has completed any task of the case. */
    boolean hasDone(String caseId, String personId);

    /** Every completion of this step in the case, the latest first. */
    List<DoneTask> lastDone(String caseId, String stepId);
}
