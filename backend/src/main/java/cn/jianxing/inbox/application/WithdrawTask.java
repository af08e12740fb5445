package cn.jianxing.inbox.application;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.FlowOperations;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.inbox.Completed;
import cn.jianxing.inbox.domain.DoneTask;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Represented;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤回: takes back what one has completed, while nobody has gone on with it. */
@Component
public class WithdrawTask {

    private final CurrentActor currentActor;
    private final TaskRecords records;
    private final TaskReader reader;
    private final CaseLock lock;
    private final FlowOperations flow;
    private final MoveRecord record;

    WithdrawTask(
            CurrentActor currentActor,
            TaskRecords records,
            TaskReader reader,
            CaseLock lock,
            FlowOperations flow,
            MoveRecord record) {
        this.currentActor = currentActor;
        this.records = records;
        this.reader = reader;
        this.lock = lock;
        this.flow = flow;
        this.record = record;
    }

    /** What taking it back would do, or why it cannot be. */
    @Transactional(readOnly = true)
    public FlowOperations.Move preview(String taskId) {
        own(currentActor.require(), taskId);
        return flow.withdrawal(taskId);
    }

    @RetryOnConflict
    @Transactional
    public Completed withdraw(String taskId, String reason) {
        Actor actor = currentActor.require();
        DoneTask done = own(actor, taskId);
        lock.lock(done.caseId());
        FlowOperations.Moved moved = flow.withdraw(taskId, reason);
        var step = new MovePapers.Step(
                taskId,
                done.caseId(),
                done.stepId(),
                Objects.requireNonNullElse(done.step(), done.stepId()),
                done.audience(),
                Boolean.parseBoolean(reader.propertiesOfFinished(taskId).get("sealed")),
                actor.person().id().equals(done.hands()) ? null : done.hands());
        return record.file(actor, step, "taken-back", moved, reason);
    }

    private DoneTask own(Actor actor, String taskId) {
        DoneTask done = records.findDone(taskId).orElseThrow(() -> new NotFound("task.not-found"));
        Optional<Represented> represented = actor.represented().stream()
                .filter(one -> one.person().id().equals(done.hands()))
                .findFirst();
        if (!List.of(done.personId(), done.hands()).contains(actor.person().id())) {
            throw new NotFound("task.not-found");
        }
        // a deputy takes back only while being one; whose work it was, always
        boolean own = done.hands().equals(actor.person().id());
        if (own
                ? !actor.audiences().contains(done.audience())
                : represented
                        .filter(one -> one.audiences().contains(done.audience()))
                        .isEmpty()) {
            throw new Forbidden("task.not-yours");
        }
        if (!allows(taskId)) {
            throw new Refused("task.not-allowed");
        }
        return done;
    }

    private boolean allows(String taskId) {
        return StepPolicy.of(reader.propertiesOfFinished(taskId)).operations().contains(StepOperation.WITHDRAW);
    }
}
