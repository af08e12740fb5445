package cn.jianxing.inbox.application;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.FlowOperations;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.Completed;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.RetryOnConflict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 退回: gives a case back to a step it has been through. */
@Component
public class ReturnTask {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final CaseLock lock;
    private final FlowOperations flow;
    private final MoveRecord record;
    private final ComeStraightBack straightBack;

    ReturnTask(
            CurrentActor currentActor,
            TaskGuard guard,
            CaseLock lock,
            FlowOperations flow,
            MoveRecord record,
            ComeStraightBack straightBack) {
        this.straightBack = straightBack;
        this.currentActor = currentActor;
        this.guard = guard;
        this.lock = lock;
        this.flow = flow;
        this.record = record;
    }

    /** Where the task can go back to and what that would do, the latest step first, refused ones included. */
    @Transactional(readOnly = true)
    public List<Target> targets(String taskId) {
        String caseId = guard.caseOf(taskId);
        guard.require(currentActor.require(), taskId, caseId).requireAllowed(StepOperation.RETURN);
        return flow.returns(taskId).stream()
                .map(move -> new Target(move, record.whoGetsIt(caseId, move.stepId())))
                .toList();
    }

    /**
     * @param step one of {@link #targets}
     * @param straight whether it comes straight back here once it is corrected
     */
    @RetryOnConflict
    @Transactional
    public Completed returnTo(String taskId, String step, boolean straight, String reason) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        lock.lock(caseId);
        TaskForActor held = guard.require(actor, taskId, caseId).requireAllowed(StepOperation.RETURN);
        FlowOperations.Moved moved = flow.returnTo(taskId, step, reason);
        if (straight) {
            straightBack.keep(actor, held, moved);
        }
        return record.file(
                actor, MovePapers.Step.of(held), straight ? "returned-straight" : "returned-to", moved, reason);
    }

    /** @param receiver id of the person who would get the step again; null when its post does */
    public record Target(FlowOperations.Move move, @Nullable String receiver) {}
}
