package cn.jianxing.inbox.application.bulk;

import cn.jianxing.cases.Idempotency;
import cn.jianxing.inbox.application.RoutineTasks.Choice;
import cn.jianxing.inbox.application.bulk.CheckBulk.Checked;
import cn.jianxing.inbox.domain.HeldCommands;
import cn.jianxing.inbox.domain.NewHold;
import cn.jianxing.inbox.domain.TaskHead;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import cn.jianxing.shared.Stale;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down one decision for many tasks and touches none of them: until its time is up it can be undone. */
@Component
public class HoldBulk {

    private final CurrentActor currentActor;
    private final Idempotency idempotency;
    private final CheckBulk checkBulk;
    private final HeldCommands commands;
    private final Refusals refusals;

    HoldBulk(
            CurrentActor currentActor,
            Idempotency idempotency,
            CheckBulk checkBulk,
            HeldCommands commands,
            Refusals refusals) {
        this.currentActor = currentActor;
        this.idempotency = idempotency;
        this.checkBulk = checkBulk;
        this.commands = commands;
        this.refusals = refusals;
    }

    /** Answers the id of the held command. */
    @RetryOnConflict
    @Transactional
    public String hold(List<String> taskIds, String decision, @Nullable String comment, @Nullable String key) {
        String person = currentActor.require().person().id();
        var request = Arrays.asList("bulk", taskIds, decision, comment);
        return idempotency
                .once(person, key, request, Held.class, () -> new Held(hold(person, taskIds, decision, comment)))
                .id();
    }

    private String hold(String person, List<String> taskIds, String decision, @Nullable String comment) {
        List<Checked> items = checkBulk.check(taskIds);
        Checked first = items.stream()
                .filter(item -> item.offers(decision))
                .findFirst()
                .orElseThrow(() -> reason(items.get(0)));
        TaskHead step = head(first);
        String title = first.choices().stream()
                .filter(choice -> choice.value().equals(decision))
                .map(Choice::title)
                .findFirst()
                .orElse(decision);
        String id = Ids.next();
        commands.append(new NewHold(id, person, step, decision, title, comment, commands.setting("bulk.hold-seconds")));
        for (int position = 0; position < items.size(); position++) {
            append(id, position, items.get(position), step, decision);
        }
        return id;
    }

    private void append(String id, int position, Checked item, TaskHead step, String decision) {
        TaskHead head = item.head();
        if (head != null && !head.sameStepAs(step)) {
            throw new Refused("bulk.mixed-steps");
        }
        Problem reason = head != null && item.offers(decision) ? null : reason(item);
        if (reason instanceof NotFound) {
            throw reason;
        }
        String person = currentActor.require().person().id();
        TaskHead task =
                head != null ? head : commands.head(item.taskId()).orElseThrow(() -> new NotFound("task.not-found"));
        try {
            commands.appendItem(id, position, task, person, refusals.of(reason));
        } catch (DuplicateKeyException twice) {
            throw new Stale("bulk.held-already");
        }
    }

    private static TaskHead head(Checked item) {
        TaskHead head = item.head();
        if (head == null) {
            throw reason(item);
        }
        return head;
    }

    private static Problem reason(Checked item) {
        Problem reason = item.reason();
        return reason == null ? new Refused("bulk.not-offered") : reason;
    }

    /** The answer that is kept for a repeated request. */
    record Held(String id) {}
}
