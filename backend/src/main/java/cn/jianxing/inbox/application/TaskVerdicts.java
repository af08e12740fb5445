package cn.jianxing.inbox.application;

import cn.jianxing.cases.AccessCheck;
import cn.jianxing.cases.TaskAccess;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.domain.DoneTask;
import cn.jianxing.inbox.domain.InboxLists;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.inbox.projection.DirtyTasks;
import cn.jianxing.organisation.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The predicate that guards tasks, asked without wanting to do anything. */
@Component
class TaskVerdicts implements TaskAccess {

    private final InboxLists lists;
    private final DirtyTasks dirty;
    private final TaskReader reader;
    private final TaskRecords records;
    private final TaskHands hands;

    TaskVerdicts(InboxLists lists, DirtyTasks dirty, TaskReader reader, TaskRecords records, TaskHands hands) {
        this.lists = lists;
        this.dirty = dirty;
        this.reader = reader;
        this.records = records;
        this.hands = hands;
    }

    @Override
    public List<Verdict> ofCase(Actor actor, String caseId) {
        dirty.flush();
        return lists.waiting(caseId).stream()
                .flatMap(waiting -> reader.find(waiting.taskId(), caseId).stream())
                .map(task -> open(actor, task, null))
                .toList();
    }

    Verdict of(Actor actor, String taskId, String caseId, @Nullable StepOperation operation) {
        return reader.find(taskId, caseId)
                .map(task -> open(actor, task, operation))
                .orElseGet(() -> ended(taskId));
    }

    private Verdict open(Actor actor, TaskInHand task, @Nullable StepOperation operation) {
        TaskChecks.Outcome outcome = hands.examine(actor, task);
        List<AccessCheck> all = new ArrayList<>(outcome.checks());
        boolean allowed = operation == null || task.operations().contains(operation);
        if (operation != null) {
            all.add(AccessCheck.of("model-allows", allowed));
        }
        return new Verdict(task.taskId(), task.step(), outcome.mayAct() && allowed, List.copyOf(all));
    }

    private Verdict ended(String taskId) {
        Optional<DoneTask> done = records.findDone(taskId);
        String step = done.map(task -> Objects.requireNonNullElse(task.step(), task.stepId()))
                .orElse("");
        return new Verdict(taskId, step, false, List.of(AccessCheck.of("open", false)));
    }
}
