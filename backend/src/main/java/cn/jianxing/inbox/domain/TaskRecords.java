package cn.jianxing.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which case a task belongs to, and who completed which. */
public interface TaskRecords {

    /** The case of an open or ended task. */
    Optional<String> caseOf(String taskId);

    CaseHead headOf(String caseId);

    void done(DoneTask task);

    /** What was completed and given back before the process knew it was none. */
    void notDone(String taskId);

    /** Somebody is asked to sign it before it can go on. */
    boolean waitsForSigners(String taskId);

    Optional<DoneTask> findDone(String taskId);

    /** Whether this person has completed any task of the case. */
    boolean hasDone(String caseId, String personId);

    /** Every completion of this step in the case, the latest first. */
    List<DoneTask> lastDone(String caseId, String stepId);

    /** What this person has completed in the case. */
    List<DoneTask> doneBy(String caseId, String personId);

    /** Whether anything since then may have led the case another way than forward: a return, a withdrawal and the like. */
    boolean strayedSince(String caseId, Instant at);
}
