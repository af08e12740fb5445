package cn.jianxing.demo.year;

import cn.jianxing.demo.clock.MoveClock;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demo it is the first working day of the year when the county's figures come in. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class DemoNewYear implements ApplicationRunner {

    private static final Instant NEW_YEAR =
            LocalDateTime.parse("2026-01-05T08:30").atZone(BusinessClock.ZONE).toInstant();

    private final MoveClock clock;

    DemoNewYear(MoveClock clock) {
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!clock.started()) {
            clock.to(NEW_YEAR);
        }
    }
}
