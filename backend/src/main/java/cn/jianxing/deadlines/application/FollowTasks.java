package cn.jianxing.deadlines.application;

import cn.jianxing.calendar.Limits;
import cn.jianxing.calendar.Workdays;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.persistence.DeadlineMapper;
import cn.jianxing.deadlines.persistence.DeadlineMapper.OpenTask;
import cn.jianxing.deadlines.process.TaskTimes;
import cn.jianxing.inbox.TaskFollower;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a deadline for every open task that has a date, in the transaction in which the task changes. */
@Component
class FollowTasks implements TaskFollower {

    private final DeadlineMapper mapper;
    private final Schedule schedule;
    private final TaskTimes times;
    private final Limits limits;
    private final Workdays workdays;
    private final BusinessClock clock;

    FollowTasks(
            DeadlineMapper mapper,
            Schedule schedule,
            TaskTimes times,
            Limits limits,
            Workdays workdays,
            BusinessClock clock) {
        this.mapper = mapper;
        this.schedule = schedule;
        this.times = times;
        this.limits = limits;
        this.workdays = workdays;
        this.clock = clock;
    }

    @Override
    public void changed(Collection<String> taskIds, Set<String> receivers) {
        follow(taskIds);
    }

    void follow(Collection<String> taskIds) {
        mapper.end(taskIds, clock.instant());
        Map<String, Deadline> known =
                mapper.findAll(taskIds).stream().collect(Collectors.toMap(Deadline::taskId, Function.identity()));
        for (OpenTask task : mapper.openTasks(taskIds)) {
            Deadline deadline = known.get(task.taskId());
            if (deadline == null) {
                begin(task);
            } else if (task.suspended() != (deadline.pausedAt() != null)) {
                standOrGoOn(deadline, task.suspended());
            } else if (!Objects.equals(task.dueAt(), deadline.dueAt())) {
                mapper.update(schedule.next(deadline.due(task.dueAt()).days(days(deadline.startedAt(), task.dueAt()))));
            }
        }
    }

    private void begin(OpenTask task) {
        var facts = times.facts(task.taskId(), task.definitionId(), task.stepId());
        if (task.dueAt() == null && !facts.applicant()) {
            return;
        }
        var limit =
                facts.limitKey() == null ? null : limits.find(facts.limitKey()).orElse(null);
        int days = days(task.createdAt(), task.dueAt());
        boolean byClock = limit != null && !limit.unit().equals("WD");
        mapper.insert(schedule.first(new Deadline(
                task.taskId(),
                task.caseId(),
                task.definitionId(),
                task.stepId(),
                task.step(),
                task.unit(),
                task.audience() == null ? "" : task.audience(),
                facts.applicant(),
                limit == null ? null : limit.key(),
                byClock,
                task.createdAt(),
                task.dueAt(),
                days,
                limit == null || byClock ? 0 : Math.max(0, limit.amount() - days),
                null,
                null,
                task.suspended() ? clock.instant() : null,
                null)));
    }

    /** 挂起 and 恢复: what was left of the time is left afterwards. */
    private void standOrGoOn(Deadline deadline, boolean stands) {
        Instant now = clock.instant();
        if (stands) {
            mapper.update(deadline.paused(now));
            return;
        }
        mapper.update(deadline.paused(null));
        Instant stood = Objects.requireNonNull(deadline.pausedAt());
        Instant due = deadline.dueAt();
        if (due != null && due.isAfter(stood)) {
            times.move(
                    deadline.taskId(),
                    deadline.byClock()
                            ? due.plus(java.time.Duration.between(stood, now))
                            : workdays.endAfter(now, workdays.between(stood, due)));
        }
    }

    private int days(Instant start, @Nullable Instant due) {
        return due == null ? 0 : Math.max(0, workdays.between(start, due));
    }
}
