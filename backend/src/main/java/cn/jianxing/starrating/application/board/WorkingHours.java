package cn.jianxing.starrating.application.board;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The hours the offices work: 9 to 12 and 14 to 18 on working days. */
@Component
class WorkingHours {

    private static final List<Span> BACKWARDS =
            List.of(new Span(LocalTime.of(14, 0), LocalTime.of(18, 0)), new Span(LocalTime.of(9, 0), LocalTime.NOON));

    private final Workdays workdays;

    WorkingHours(Workdays workdays) {
        this.workdays = workdays;
    }

    private record Span(LocalTime from, LocalTime to) {}

    /** The moment since which so much working time has passed. */
    Instant before(Instant now, Duration working) {
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
