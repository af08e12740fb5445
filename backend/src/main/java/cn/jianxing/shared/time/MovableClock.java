package cn.jianxing.shared.time;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Real time plus an offset that the demo may increase, never decrease: a deadline that has passed stays passed. In
 * production nobody moves it and the offset is zero.
 */
@Component
public class MovableClock extends BusinessClock {

    private final Clock real = Clock.systemUTC();
    private final BusinessClockMapper mapper;
    private final ApplicationEventPublisher events;
    private final AtomicReference<@Nullable Duration> offset = new AtomicReference<>();

    MovableClock(BusinessClockMapper mapper, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.events = events;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real, offset()).withZone(zone);
    }

    public Duration offset() {
        Duration known = offset.get();
        if (known == null) {
            Long stored = mapper.offset();
            known = Duration.ofMillis(stored == null ? 0 : stored);
            offset.set(known);
        }
        return known;
    }

    public boolean moved() {
        return mapper.offset() != null;
    }

    /** Moves business time to the given moment; refuses to go back. */
    public void moveTo(Instant moment) {
        Duration wanted = Duration.between(real.instant(), moment);
        if (mapper.offset() != null && wanted.compareTo(offset().minusSeconds(1)) < 0) {
            throw new Refused("clock.only-forward", Map.of("now", instant().toString()));
        }
        mapper.store(wanted.toMillis());
        offset.set(wanted);
        events.publishEvent(new BusinessClockMoved(wanted));
    }
}
