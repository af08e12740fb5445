package cn.jianxing.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves a running case against the direction of its diagram. What cannot be proven safe in a model is refused with the
 * reason; after each act the whole tree of running steps is held against what was foreseen. The caller holds the
 * case's lock, within a transaction.
 */
public interface FlowOperations {

    /** Steps the case has been through and that lie before this task, the latest first, refused ones included. */
    List<Move> returns(String taskId);

    /**
     * 退回: what was begun after the step is cancelled and the step begins anew.
     *
     * @param step as {@link Move#step()}
     * @param reason stays in the engine's operation log
     */
    Moved returnTo(String taskId, String step, String reason);

    /**
     * 退回后直送: brings the case from a corrected task that has just been completed to the step that had returned it,
     * whatever lies between; empty when the case took another way or is there already.
     *
     * @param step as {@link Move#stepId()}
     */
    Optional<Moved> straightTo(String correctedTaskId, String step, String reason);

    /** 撤回: what would happen if the finished task were taken back, with the refusal where somebody has gone on. */
    Move withdrawal(String finishedTaskId);

    Moved withdraw(String finishedTaskId, String reason);

    /** 终止: nothing of the case runs any more. */
    void terminate(String rootInstanceId, String reason);

    /** 挂起: nobody can act and no time limit passes, in called processes neither. */
    void suspend(String rootInstanceId);

    /** 恢复. */
    void resume(String rootInstanceId);

    /**
     * @param step process and step, e.g. {@code project-admission/Activity_CheckApplication}
     * @param cancelled open tasks that end without an answer
     * @param refusal problem code, null where the move is safe
     * @param straight whether the case could come straight back from there
     */
    record Move(
            String step,
            String name,
            List<OpenTask> cancelled,
            @Nullable String refusal,
            boolean straight) {

        public String processId() {
            return step.substring(0, step.indexOf('/'));
        }

        public String stepId() {
            return step.substring(step.indexOf('/') + 1);
        }

        public Map<String, Object> params() {
            return Map.of("step", name);
        }
    }

    /** @param begun tasks that are open at the step now */
    record Moved(Move move, List<OpenTask> begun) {}

    record OpenTask(
            String taskId,
            String stepId,
            String name,
            @Nullable String assignee) {}
}
