package cn.jianxing.inbox.application;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.inbox.AreaWork;
import cn.jianxing.inbox.application.CountInbox.Counts;
import cn.jianxing.inbox.domain.AreaTasks;
import cn.jianxing.inbox.domain.AreaTasks.Done;
import cn.jianxing.inbox.domain.AreaTasks.PressingRow;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the work of an area for those who oversee it, and a person's own work for everybody else. */
@Component
class OverlookArea implements AreaWork {

    private static final Duration RECENTLY = Duration.ofDays(30);

    private final AreaTasks tasks;
    private final CountInbox inbox;
    private final CurrentActor currentActor;
    private final BusinessClock clock;

    OverlookArea(AreaTasks tasks, CountInbox inbox, CurrentActor currentActor, BusinessClock clock) {
        this.tasks = tasks;
        this.inbox = inbox;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public Figures figures(Set<String> units) {
        Instant now = clock.instant();
        String me = currentActor.require().person().id();
        Double rate = rate(tasks.done(me, units, now.minus(RECENTLY)));
        int running = tasks.running(me, units);
        Counts mine = inbox.counts();
        int todo = mine.todo().value();
        if (units.isEmpty()) {
            return new Figures(
                    todo,
                    mine.overdue().value(),
                    mine.dueToday().value(),
                    mine.dueThisWeek().value(),
                    running,
                    rate);
        }
        return new Figures(
                todo,
                due(units, Range.OVERDUE, now),
                due(units, Range.TODAY, now),
                due(units, Range.WEEK, now),
                running,
                rate);
    }

    @Override
    public List<PressingTask> pressing(Set<String> units, Range range, int limit) {
        var actor = currentActor.require();
        DueRange due = DueRange.of(range, clock.instant());
        return tasks
                .pressing(
                        actor.person().id(),
                        actor.audiences(),
                        units,
                        due.from(),
                        Objects.requireNonNull(due.before()),
                        limit)
                .stream()
                .map(OverlookArea::task)
                .toList();
    }

    @Override
    public List<StepLoad> steps(Set<String> units) {
        return tasks.steps(units, clock.instant()).stream()
                .map(row -> new StepLoad(row.caseTypeTitle(), row.step(), row.open(), row.overdue()))
                .toList();
    }

    private int due(Set<String> units, Range range, Instant now) {
        DueRange due = DueRange.of(range, now);
        return tasks.due(units, due.from(), Objects.requireNonNull(due.before()));
    }

    private static @Nullable Double rate(Done done) {
        return done.limited() == 0 ? null : (double) done.inTime() / done.limited();
    }

    private static PressingTask task(PressingRow row) {
        return new PressingTask(
                row.caseNo(),
                row.caseTitle(),
                row.step(),
                new UnitRef(row.unit(), row.unitTitle()),
                row.audience(),
                row.assignee(),
                row.dueAt());
    }
}
