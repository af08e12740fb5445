package cn.jianxing.deadlines.application;

import cn.jianxing.calendar.DayBook;
import cn.jianxing.deadlines.persistence.RecalculationMapper;
import cn.jianxing.deadlines.persistence.RecalculationMapper.Waiting;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes through the cases that wait for new dates; what one node leaves, killed or tired, the next look finds. */
@Component
class WorkOffRecalculations {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOffRecalculations.class);
    private static final Duration ONE_LOOK = Duration.ofMinutes(5);
    private static final int SOME = 50;

    private final RecalculationMapper mapper;
    private final RecalculateCase recalculateCase;
    private final DayBook days;

    WorkOffRecalculations(RecalculationMapper mapper, RecalculateCase recalculateCase, DayBook days) {
        this.mapper = mapper;
        this.recalculateCase = recalculateCase;
        this.days = days;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "${jianxing.deadlines.recalculate:PT30S}")
    void poll() {
        run(ONE_LOOK);
    }

    void run(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        List<Waiting> waiting = mapper.waiting(SOME);
        if (!waiting.isEmpty()) {
            days.reload();
        }
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            if (waiting.stream().filter(this::done).count() == 0) {
                return;
            }
            waiting = mapper.waiting(SOME);
        }
    }

    private boolean done(Waiting waiting) {
        try {
            recalculateCase.recalculate(waiting.recalculationId(), waiting.caseId());
            return true;
        } catch (RuntimeException problem) {
            LOG.warn("The dates of case {} cannot be recalculated now", waiting.caseId(), problem);
            return false;
        }
    }
}
