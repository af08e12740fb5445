package cn.jianxing.inbox.application;

import cn.jianxing.inbox.domain.HeldCommands;
import cn.jianxing.inbox.domain.TaskMarks;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own notes about a task: read, put off until a moment that is never beyond the due date. */
@Component
public class MarkTask {

    private static final int AT_ONCE = 1_000;

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final TaskMarks marks;
    private final HeldCommands settings;
    private final BusinessClock clock;

    MarkTask(CurrentActor currentActor, TaskGuard guard, TaskMarks marks, HeldCommands settings, BusinessClock clock) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.marks = marks;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void read(String taskId) {
        Actor actor = currentActor.require();
        guard.require(actor, taskId, guard.caseOf(taskId));
        marks.read(actor.person().id(), taskId, now());
    }

    @Transactional
    public void snooze(String taskId, Instant until) {
        Actor actor = currentActor.require();
        Instant due = guard.require(actor, taskId, guard.caseOf(taskId)).task().dueAt();
        String person = actor.person().id();
        if (!until.isAfter(now())) {
            throw new Refused("snooze.past");
        }
        if (due != null && until.isAfter(due)) {
            throw new Refused("snooze.beyond-due");
        }
        int most = settings.setting("snooze.most");
        if (marks.snoozed(person, now()) >= most) {
            throw new Refused("snooze.too-many", Map.of("most", most));
        }
        marks.snooze(person, taskId, until.truncatedTo(ChronoUnit.SECONDS));
    }

    @Transactional
    public void wake(String taskId) {
        marks.wake(currentActor.require().person().id(), taskId);
    }

    @Scheduled(cron = "0 50 3 * * *")
    @Transactional
    public void forgetEnded() {
        while (marks.forgetEnded(AT_ONCE) == AT_ONCE) {
            // goes on until nothing of the past is left
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
