package cn.jianxing.deadlines.application;

import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.domain.Stage;
import cn.jianxing.deadlines.persistence.DeadlineMapper;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.RetryOnConflict;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one task one stage further. Under the lock of the case: of several nodes that saw it, the first does it and the
 * others find nothing left to do; and nobody completes the task meanwhile.
 */
@Component
class ChaseTask {

    private static final Duration LATER = Duration.ofMinutes(10);

    private final DeadlineMapper mapper;
    private final Schedule schedule;
    private final TellLateness tell;
    private final CaseLock lock;
    private final BusinessClock clock;

    ChaseTask(DeadlineMapper mapper, Schedule schedule, TellLateness tell, CaseLock lock, BusinessClock clock) {
        this.mapper = mapper;
        this.schedule = schedule;
        this.tell = tell;
        this.lock = lock;
        this.clock = clock;
    }

    /** @return whether it was done here */
    @RetryOnConflict
    @Transactional
    public boolean chase(String taskId, Instant before) {
        Deadline seen = mapper.find(taskId).orElse(null);
        if (seen == null) {
            return false;
        }
        lock.lock(seen.caseId());
        Deadline late = mapper.find(taskId).orElse(seen);
        Instant nextAt = late.nextAt();
        String code = late.nextStage();
        if (code == null || nextAt == null || !late.dueBy(clock.instant()) || !nextAt.isBefore(before)) {
            return false;
        }
        Stage stage = schedule.stage(code).orElseThrow(() -> new IllegalStateException("no stage " + code));
        boolean worthIt = !schedule.outdated(late, stage, before);
        mapper.addChase(late, code, worthIt, clock.instant());
        if (worthIt) {
            tell.tell(late, code);
        }
        mapper.update(schedule.next(late));
        return true;
    }

    /** What cannot be done now must not keep everything behind it waiting. */
    @Transactional
    public void putOff(String taskId) {
        mapper.postpone(taskId, clock.instant().plus(LATER));
    }
}
