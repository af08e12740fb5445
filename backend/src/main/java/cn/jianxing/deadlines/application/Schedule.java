package cn.jianxing.deadlines.application;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.domain.Stage;
import cn.jianxing.deadlines.domain.StageDates;
import cn.jianxing.deadlines.persistence.DeadlineMapper;
import cn.jianxing.deadlines.persistence.DeadlineMapper.Chase;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which stage of a deadline comes next, and when. */
@Component
class Schedule {

    private final DeadlineMapper mapper;
    private final StageDates dates;
    private final BusinessClock clock;

    Schedule(DeadlineMapper mapper, Workdays workdays, BusinessClock clock) {
        this.mapper = mapper;
        this.dates = new StageDates(workdays);
        this.clock = clock;
    }

    /** Of a task nobody was reminded of yet. */
    Deadline first(Deadline deadline) {
        return next(deadline, List.of());
    }

    /** The deadline with its next stage; none when it has no date or has been through all. */
    Deadline next(Deadline deadline) {
        return next(deadline, mapper.chases(deadline.taskId()));
    }

    private Deadline next(Deadline deadline, List<Chase> chases) {
        Instant due = deadline.dueAt();
        if (due == null) {
            return deadline.next(null, null);
        }
        Instant now = clock.instant();
        for (Stage stage : mapper.stages()) {
            Instant moment = dates.moment(stage, deadline, due);
            // after a move, what was told before and lies behind is not told again
            boolean told = chases.stream()
                    .anyMatch(chase ->
                            chase.stage().equals(stage.code()) && (chase.dueAt().equals(due) || !moment.isAfter(now)));
            if (!told) {
                return deadline.next(stage.code(), moment);
            }
        }
        return deadline.next(null, null);
    }

    Optional<Stage> stage(String code) {
        return mapper.stages().stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    /** Whether a later stage was reached before that moment as well, so that a reminder would only be noise. */
    boolean outdated(Deadline deadline, Stage stage, Instant before) {
        Instant due = deadline.dueAt();
        return due != null
                && stage.reminder()
                && mapper.stages().stream()
                        .filter(later -> later.position() > stage.position())
                        .anyMatch(later -> dates.moment(later, deadline, due).isBefore(before));
    }
}
