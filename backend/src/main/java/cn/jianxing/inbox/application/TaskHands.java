package cn.jianxing.inbox.application;

import cn.jianxing.cases.AccessCheck;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a person may work on a task in any way: for somebody represented in whose hands it is, in the person's own
 * right, or for somebody represented who is asked. The one predicate that guards, explains and hides.
 */
@Component
class TaskHands {

    private final TaskChecks checks;
    private final DeputyGuard deputies;
    private final TaskRecords records;

    TaskHands(TaskChecks checks, DeputyGuard deputies, TaskRecords records) {
        this.checks = checks;
        this.deputies = deputies;
        this.records = records;
    }

    /** Where nobody asks this person, the checks tell why in the person's own right. */
    TaskChecks.Outcome examine(Actor actor, TaskInHand task) {
        TaskChecks.Outcome outcome = deputies.inHand(actor, task).orElseGet(() -> {
            TaskChecks.Outcome own = checks.examine(actor, task);
            return Optional.of(own)
                    .filter(asked -> asked.actingAs() != null)
                    .or(() -> deputies.asked(actor, task))
                    .orElse(own);
        });
        return outcome.actingAs() != null && records.waitsForSigners(task.taskId())
                ? waitingForSigners(outcome)
                : outcome;
    }

    /** Whoever holds it can do nothing with it before those who are asked to sign have answered. */
    private static TaskChecks.Outcome waitingForSigners(TaskChecks.Outcome outcome) {
        List<AccessCheck> all = new ArrayList<>(outcome.checks());
        all.add(AccessCheck.of("signed", false));
        return new TaskChecks.Outcome(
                outcome.actingAs(),
                outcome.represented(),
                TaskChecks.first(outcome.blockedBy(), new Refused("task.signs-open")),
                List.copyOf(all));
    }
}
