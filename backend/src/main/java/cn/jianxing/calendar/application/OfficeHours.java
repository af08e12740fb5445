package cn.jianxing.calendar.application;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.calendar.WorkingHours;
import cn.jianxing.calendar.persistence.CalendarMapper;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Working hours by the calendar of working days. */
@Component
class OfficeHours implements WorkingHours {

    private static final List<Span> BACKWARDS =
            List.of(new Span(LocalTime.of(14, 0), LocalTime.of(18, 0)), new Span(LocalTime.of(9, 0), LocalTime.NOON));

    private final Workdays workdays;
    private final CalendarMapper limits;

    OfficeHours(Workdays workdays, CalendarMapper limits) {
        this.workdays = workdays;
        this.limits = limits;
    }

    private record Span(LocalTime from, LocalTime to) {}

    @Override
    public Instant before(Instant now, String limitKey) {
        var limit = limits.limit(limitKey)
                .orElseThrow(() -> new Refused("calendar.unknown-limit", Map.of("key", limitKey)));
        return before(now, Duration.ofHours(limit.amount()));
    }

    private Instant before(Instant now, Duration working) {
        var left = working;
        for (var day = now.atZone(BusinessClock.ZONE).toLocalDate(); ; day = day.minusDays(1)) {
            if (!workdays.isWorkday(day)) {
                continue;
            }
            for (var span : BACKWARDS) {
                var from = at(day, span.from());
                var to = earlier(at(day, span.to()), now);
                var length = Duration.between(from, to);
                if (length.compareTo(left) >= 0) {
                    return to.minus(left);
                }
                left = length.isNegative() ? left : left.minus(length);
            }
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
