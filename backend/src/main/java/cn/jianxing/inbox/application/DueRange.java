package cn.jianxing.inbox.application;

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
        LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
        return switch (name) {
            case "overdue" -> new DueRange(null, now);
            case "today" -> new DueRange(now, startOf(today.plusDays(1)));
            case "week" -> new DueRange(now, startOf(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
            default -> throw new Malformed("due");
        };
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
