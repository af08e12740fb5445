package cn.jianxing.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Moments as clients read them: with the county's offset, {@code 2026-09-10T09:00:00+08:00}. */
public final class OfficeTime {

    private OfficeTime() {}

    public static OffsetDateTime of(Instant instant) {
        return instant.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    public static @Nullable OffsetDateTime ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
