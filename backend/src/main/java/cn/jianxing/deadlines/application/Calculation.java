package cn.jianxing.deadlines.application;

import cn.jianxing.calendar.Limits;
import cn.jianxing.calendar.Limits.Limit;
import cn.jianxing.calendar.Workdays;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.domain.LimitChange;
import cn.jianxing.deadlines.process.CaseTimers.Timer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates on the calendar and the limits as they are now. */
@Component
class Calculation {

    private final Workdays workdays;
    private final Limits limits;

    Calculation(Workdays workdays, Limits limits) {
        this.workdays = workdays;
        this.limits = limits;
    }

    @Nullable
    Instant due(LimitChange change, Deadline deadline) {
        return due(change, deadline, workdays);
    }

    /** On another calendar. */
    @Nullable
    Instant due(LimitChange change, Deadline deadline, Workdays others) {
        return change.due(deadline, others, key -> limits.find(key).orElse(null));
    }

    Instant timer(Timer timer) {
        Limit limit = limits.find(timer.limitKey()).orElse(null);
        if (limit == null) {
            return timer.dueAt();
        }
        if (limit.unit().equals("WD")) {
            return workdays.endAfter(timer.startedAt(), (int) Math.floor(limit.amount() * timer.share()));
        }
        Duration whole = Duration.between(timer.startedAt(), LimitChange.whole(limit, timer.startedAt(), workdays));
        return timer.startedAt().plusMillis((long) (whole.toMillis() * timer.share()));
    }
}
