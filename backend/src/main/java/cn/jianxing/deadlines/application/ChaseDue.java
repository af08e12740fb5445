package cn.jianxing.deadlines.application;

import cn.jianxing.deadlines.persistence.DeadlineMapper;
import cn.jianxing.engine.DueWork;
import cn.jianxing.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for deadlines whose next stage is reached; on every node, any of them may do it. */
@Component
class ChaseDue implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(ChaseDue.class);
    private static final int AT_ONCE = 100;

    /** The model's own timer at the same moment goes first: what it ends is not reported late. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final DeadlineMapper mapper;
    private final ChaseTask chaseTask;
    private final FollowTasks deadlines;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    ChaseDue(
            DeadlineMapper mapper,
            ChaseTask chaseTask,
            FollowTasks deadlines,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.mapper = mapper;
        this.chaseTask = chaseTask;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${jianxing.deadlines.poll:PT20S}")
    void poll() {
        runBefore(clock.instant().minus(GRACE));
    }

    @Override
    public int runBefore(Instant moment) {
        int done = 0;
        for (List<String> due = mapper.due(moment, AT_ONCE); !due.isEmpty(); due = mapper.due(moment, AT_ONCE)) {
            for (String taskId : due) {
                done += chased(taskId, moment) ? 1 : 0;
            }
        }
        return done;
    }

    private boolean chased(String taskId, Instant moment) {
        try {
            return chaseTask.chase(taskId, moment);
        } catch (RuntimeException problem) {
            LOG.warn("The deadline of task {} cannot be followed up now", taskId, problem);
            chaseTask.putOff(taskId);
            return false;
        }
    }

    /** Tasks from before there were deadlines get theirs. */
    @EventListener(ApplicationReadyEvent.class)
    void takeOver() {
        for (List<String> ids = mapper.unknown(AT_ONCE); !ids.isEmpty(); ids = mapper.unknown(AT_ONCE)) {
            List<String> some = ids;
            transaction.executeWithoutResult(status -> deadlines.follow(some));
        }
    }
}
