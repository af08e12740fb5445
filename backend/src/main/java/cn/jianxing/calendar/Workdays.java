package cn.jianxing.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Working days of {@code cn_workday}: weekends and public holidays off, make-up days on. */
public interface Workdays {

    boolean isWorkday(LocalDate day);

    /** End (18:00 Asia/Shanghai) of the n-th working day after the day of {@code from}. */
    Instant endAfter(Instant from, int workingDays);

    /** Working days left until {@code due}, 0 on the day itself, negative when late; seen from the business clock. */
    int remaining(Instant due);

    /** Working days after the day of {@code from} up to and including the day of {@code to}. */
    int between(Instant from, Instant to);
}
