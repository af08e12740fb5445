package cn.jianxing.models;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.demo.clock.MoveClock;
import cn.jianxing.shared.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;

/** Business time of a test: it stands early in the year until the test lets working days pass. */
@TestComponent
class PassingTime implements InitializingBean {

    private static final Instant FIRST_DAY = Instant.parse("2026-01-05T01:00:00Z");

    private final Workdays workdays;
    private final MovableClock clock;
    private final MoveClock moveClock;

    PassingTime(Workdays workdays, MovableClock clock, MoveClock moveClock) {
        this.workdays = workdays;
        this.clock = clock;
        this.moveClock = moveClock;
    }

    @Override
    public void afterPropertiesSet() {
        clock.moveTo(FIRST_DAY);
    }

    /** The end of that many working days, and a minute more. */
    void passWorkdays(int days) {
        moveClock.to(workdays.endAfter(clock.instant(), days).plus(Duration.ofMinutes(1)));
    }
}
