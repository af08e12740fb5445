package cn.jianxing.deadlines.application;

import cn.jianxing.deadlines.persistence.DeadlineMapper;
import cn.jianxing.notify.Chasing;
import cn.jianxing.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Answers for tasks that have a deadline. */
@Component
class DeadlineChasing implements Chasing {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final DeadlineMapper mapper;
    private final BusinessClock clock;

    DeadlineChasing(DeadlineMapper mapper, BusinessClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public boolean reports(String taskId) {
        return mapper.find(taskId).filter(deadline -> deadline.dueAt() != null).isPresent();
    }

    @Override
    public boolean remindsNow(String taskId) {
        Instant now = clock.instant();
        return mapper.chasesBetween(taskId, now.minus(HALF_A_DAY), now.plus(HALF_A_DAY)) > 0;
    }
}
