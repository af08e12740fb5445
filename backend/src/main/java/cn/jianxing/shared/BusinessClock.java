package cn.jianxing.shared;

import java.time.Clock;
import java.time.ZoneId;

/** The clock of the county's business, Asia/Shanghai. Deadlines and dates use it; sessions and tokens use real time. */
public abstract class BusinessClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
}
