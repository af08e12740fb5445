package cn.jianxing.demo.clock;

import cn.jianxing.engine.DueJobs;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.time.MovableClock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Lets days pass: moves business time on and waits until everything that became due has happened. */
@Service
@Profile({"demo", "test"})
public class MoveClock {

    private final MovableClock clock;
    private final DueJobs dueJobs;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    MoveClock(MovableClock clock, DueJobs dueJobs) {
        this.clock = clock;
        this.dueJobs = dueJobs;
    }

    /** Answers the business time that was reached. */
    public Instant to(Instant moment) {
        oneAtATime.lock();
        try {
            clock.moveTo(moment);
            dueJobs.run();
            return clock.instant();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Whether business time was ever moved; until then it is real time. */
    public boolean started() {
        return clock.moved();
    }

    public BusinessClock clock() {
        return clock;
    }
}
