package cn.jianxing.inbox.application;

import cn.jianxing.cases.Idempotency;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.inbox.Completed;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.RetryOnConflict;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Completes a task: what was filled in is checked, kept for ever and handed to the process, or nothing happens. */
@Component
class CompleteTask {

    private final CurrentActor currentActor;
    private final Idempotency idempotency;
    private final TaskGuard guard;
    private final CaseLock lock;
    private final TaskForm taskForm;
    private final CompletionRecord completion;

    CompleteTask(
            CurrentActor currentActor,
            Idempotency idempotency,
            TaskGuard guard,
            CaseLock lock,
            TaskForm taskForm,
            CompletionRecord completion) {
        this.currentActor = currentActor;
        this.idempotency = idempotency;
        this.guard = guard;
        this.lock = lock;
        this.taskForm = taskForm;
        this.completion = completion;
    }

    @RetryOnConflict
    @Transactional
    Completed complete(String taskId, ObjectNode data, @Nullable String comment, @Nullable String key) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        var request = Arrays.asList("complete", taskId, data, comment);
        return idempotency.once(actor.person().id(), key, request, Completed.class, () -> {
            lock.lock(caseId);
            TaskForActor task = guard.require(actor, taskId, caseId).orRefuse().requireUndelegated();
            FormDefinition form = taskForm.definition(task.task());
            ObjectNode accepted = taskForm.accept(form, task, data);
            StepDemands.check(task.task().policy(), form, accepted, comment);
            String submissionId = completion.record(actor, task, form, accepted, comment);
            completion.moveOn(actor, task, accepted, submissionId);
            return completion.answer(actor, caseId);
        });
    }
}
