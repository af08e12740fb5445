package cn.jianxing.engine.config;

import cn.jianxing.shared.time.BusinessClockMoved;
import cn.jianxing.shared.time.MovableClock;
import jakarta.annotation.PostConstruct;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock (static, one for the JVM) on business time. */
@Component
class EngineClock {

    private final MovableClock clock;

    EngineClock(MovableClock clock) {
        this.clock = clock;
    }

    @PostConstruct
    void follow() {
        ClockUtil.offset(clock.offset().toMillis());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void follow(BusinessClockMoved moved) {
        ClockUtil.offset(moved.offset().toMillis());
    }
}
