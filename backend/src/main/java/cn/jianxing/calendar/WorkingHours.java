package cn.jianxing.calendar;

import java.time.Instant;

/** The hours the offices work: 9 to 12 and 14 to 18 on working days. */
public interface WorkingHours {

    /** The moment since which a limit in hours has passed as working time. */
    Instant before(Instant now, String limitKey);
}
