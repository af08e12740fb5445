package cn.jianxing.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holidays and make-up days as an administrator keeps them; every change stays on record. */
public interface DayBook {

    List<Day> days(int year);

    /** Within the caller's transaction; {@link #reload} afterwards. */
    void set(Collection<Day> days, String reason, String personId);

    /** Working days as they would be with these days. */
    Workdays with(Collection<Day> days);

    /** Reads the calendar anew: another node may have changed it. */
    void reload();

    /** @param kind holiday or makeup_workday; null for an ordinary day of its week */
    record Day(
            LocalDate day, @Nullable String kind, @Nullable String name) {}
}
