package cn.jianxing.calendar.application;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.calendar.domain.WorkdayCalendar;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Working days counted on the maintained calendar. */
@Service
class CalendarWorkdays implements Workdays {

    /** A limit ends with the office day (processes.md 0.1). */
    static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(18, 0);

    private final Supplier<WorkdayCalendar> calendar;
    private final IntConsumer used;
    private final BusinessClock clock;

    @Autowired
    CalendarWorkdays(CalendarTable table, BusinessClock clock) {
        this(table::calendar, table::maintained, clock);
    }

    /** @param used hears of each year something is due in */
    CalendarWorkdays(Supplier<WorkdayCalendar> calendar, IntConsumer used, BusinessClock clock) {
        this.calendar = calendar;
        this.used = used;
        this.clock = clock;
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        return calendar.get().isWorkday(day);
    }

    @Override
    public Instant endAfter(Instant from, int workingDays) {
        LocalDate end = calendar.get().plus(date(from), workingDays);
        used.accept(end.getYear());
        return end.atTime(END_OF_OFFICE_DAY).atZone(BusinessClock.ZONE).toInstant();
    }

    @Override
    public int remaining(Instant due) {
        Instant now = clock.instant();
        int days = between(now, due);
        // past 18:00 of the last day the work is late although the date is still today's
        return days == 0 && now.isAfter(due) ? -1 : days;
    }

    @Override
    public int between(Instant from, Instant to) {
        return calendar.get().between(date(from), date(to));
    }

    private static LocalDate date(Instant instant) {
        return instant.atZone(BusinessClock.ZONE).toLocalDate();
    }
}
