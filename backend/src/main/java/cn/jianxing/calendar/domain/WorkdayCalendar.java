package cn.jianxing.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Calendar {@code cn_workday}: weekends and public holidays off, make-up days (调休) on. A year nobody maintained counts
 * weekends only.
 *
 * @param exceptions day to whether work is done on it, where that differs from the week
 */
public record WorkdayCalendar(Map<LocalDate, Boolean> exceptions) {

    public boolean isWorkday(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception != null
                ? exception
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The n-th working day after {@code day}; the day itself for n = 0. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = workingDays; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkday(result)) {
                left--;
            }
        }
        return result;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }
}
