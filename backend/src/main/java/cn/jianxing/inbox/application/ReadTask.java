package cn.jianxing.inbox.application;

import cn.jianxing.engine.StepOperation;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.forms.Drafts;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A task with its form, as the person who is asked sees it; a finished one as it was submitted. */
@Component
public class ReadTask {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final TaskForm form;
    private final Drafts drafts;
    private final FinishedTask finished;
    private final SignerGuard signers;

    ReadTask(
            CurrentActor currentActor,
            TaskGuard guard,
            TaskForm form,
            Drafts drafts,
            FinishedTask finished,
            SignerGuard signers) {
        this.signers = signers;
        this.currentActor = currentActor;
        this.guard = guard;
        this.form = form;
        this.drafts = drafts;
        this.finished = finished;
    }

    public TaskPage read(String taskId) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        return signers.find(actor, taskId, caseId)
                .map(asked -> page(actor, asked.forActor(), List.of("sign")))
                .or(() -> finished.find(actor, taskId, caseId))
                .orElseGet(() -> open(actor, guard.require(actor, taskId, caseId)));
    }

    private TaskPage open(Actor actor, TaskForActor held) {
        return page(actor, held, operations(held, held.hands(actor)));
    }

    private TaskPage page(Actor actor, TaskForActor held, List<String> operations) {
        TaskInHand task = held.task();
        FormDefinition definition = form.definition(task);
        String person = actor.person().id();
        String hands = held.hands(actor);
        return new TaskPage(
                task.taskId(),
                task.caseId(),
                task.step(),
                task.stepId(),
                task.createdAt(),
                task.dueAt(),
                task.assignee(),
                task.heldBy(hands),
                true,
                definition,
                form.data(definition, held),
                drafts.find(task.taskId(), person).orElse(null),
                operations,
                task.policy(),
                held.onBehalfOf());
    }

    private static List<String> operations(TaskForActor held, String person) {
        TaskInHand task = held.task();
        if (task.delegatedBy() != null && !task.suspended()) {
            return delegated(task, held.blockedBy() != null, person);
        }
        if (held.blockedBy() != null) {
            return held.mayGiveBack(person) ? List.of("release") : List.of();
        }
        String taking = task.heldBy(person) ? "release" : "claim";
        Stream<String> allowed = task.operations().stream()
                .filter(operation -> operation != StepOperation.WITHDRAW)
                .map(StepOperation::word);
        return Stream.concat(Stream.of(taking, "complete"), allowed).toList();
    }

    private static List<String> delegated(TaskInHand task, boolean blocked, String person) {
        if (person.equals(task.delegatedBy())) {
            return List.of("recall");
        }
        return blocked ? List.of() : List.of("answer");
    }

    /** A task as a page shows it; {@code draft} is what its reader typed and did not submit; {@code onBehalfOf} for whom. */
    public record TaskPage(
            String taskId,
            String caseId,
            String step,
            String stepId,
            Instant createdAt,
            @Nullable Instant dueAt,
            @Nullable String assignee,
            boolean mine,
            boolean open,
            FormDefinition form,
            ObjectNode data,
            Drafts.@Nullable Draft draft,
            List<String> operations,
            StepPolicy policy,
            @Nullable String onBehalfOf) {}
}
