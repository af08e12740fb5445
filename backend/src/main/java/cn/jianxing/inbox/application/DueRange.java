package cn.jianxing.inbox.application;

import cn.jianxing.inbox.AreaWork.Range;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Malformed;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What 逾期, 今天到期 and 本周到期 mean at a moment: late is before now, today and this week begin now. */
record DueRange(@Nullable Instant from, @Nullable Instant before) {

    static DueRange of(@Nullable String name, Instant now) {
        if (name == null || name.isBlank()) {
            return new DueRange(null, null);
        }
        return switch (name) {
            case "overdue" -> of(Range.OVERDUE, now);
            case "today" -> of(Range.TODAY, now);
            case "week" -> of(Range.WEEK, now);
            default -> throw new Malformed("due");
        };
    }

    static DueRange of(Range range, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
        return switch (range) {
            case OVERDUE -> new DueRange(null, now);
            case TODAY -> new DueRange(now, startOf(today.plusDays(1)));
            case WEEK -> new DueRange(now, startOf(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        };
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
