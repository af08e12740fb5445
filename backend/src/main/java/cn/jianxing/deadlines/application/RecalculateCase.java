package cn.jianxing.deadlines.application;

import cn.jianxing.calendar.Limits.Limit;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.domain.LimitChange;
import cn.jianxing.deadlines.persistence.RecalculationMapper;
import cn.jianxing.deadlines.persistence.RecalculationMapper.Recalculation;
import cn.jianxing.deadlines.process.CaseTimers;
import cn.jianxing.deadlines.process.CaseTimers.Timer;
import cn.jianxing.deadlines.process.TaskTimes;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.shared.RetryOnConflict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the dates of one case in line with a changed limit or calendar, under the lock of the case. */
@Component
class RecalculateCase {

    private final RecalculationMapper mapper;
    private final TaskTimes tasks;
    private final CaseTimers timers;
    private final Moves moves;
    private final CaseLock lock;
    private final Calculation calculation;

    RecalculateCase(
            RecalculationMapper mapper,
            TaskTimes tasks,
            CaseTimers timers,
            Moves moves,
            CaseLock lock,
            Calculation calculation) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.timers = timers;
        this.moves = moves;
        this.lock = lock;
        this.calculation = calculation;
    }

    /** Does nothing where another node was first. */
    @RetryOnConflict
    @Transactional
    public void recalculate(String recalculationId, String caseId) {
        lock.lock(caseId);
        if (mapper.stillWaiting(recalculationId, caseId) == 0) {
            return;
        }
        Recalculation cause = mapper.find(recalculationId).orElseThrow();
        LimitChange change = change(cause);
        for (Deadline deadline : mapper.openIn(caseId)) {
            Instant before = deadline.dueAt();
            Instant after = calculation.due(change, deadline);
            if (before != null && after != null && !after.equals(before)) {
                tasks.move(deadline.taskId(), after);
                moves.task(cause, deadline, before, after);
            } else {
                moves.stages(deadline);
            }
        }
        for (Timer timer : timers.of(caseId)) {
            if (change.concerns(timer.limitKey())) {
                Instant after = calculation.timer(timer);
                if (!after.equals(timer.dueAt())) {
                    timers.move(timer, after);
                    moves.timer(cause, caseId, timer, after);
                }
            }
        }
        mapper.done(recalculationId, caseId);
    }

    private static LimitChange change(Recalculation cause) {
        String key = cause.limitKey();
        return key == null
                ? new LimitChange(null, null)
                : new LimitChange(
                        limit(key, cause.amountBefore(), cause.unitBefore()), limit(key, cause.amount(), cause.unit()));
    }

    private static Limit limit(String key, @Nullable Integer amount, @Nullable String unit) {
        return new Limit(key, amount == null ? 1 : amount, unit == null ? "WD" : unit);
    }
}
