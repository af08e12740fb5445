package cn.jianxing.deadlines.domain;

import cn.jianxing.calendar.Limits.Limit;
import cn.jianxing.calendar.Workdays;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator changed: a limit, or the calendar.
 *
 * @param before the limit as it was; null when the calendar changed
 * @param after the limit as it is now
 */
public record LimitChange(@Nullable Limit before, @Nullable Limit after) {

    private static final String WORKING_DAYS = "WD";

    public boolean concerns(@Nullable String limitKey) {
        return limitKey != null && (before == null || before.key().equals(limitKey));
    }

    /**
     * The date the deadline has from now on. A date that somebody set later than the limit reaches stays.
     *
     * @param limits as they are now
     */
    public @Nullable Instant due(Deadline deadline, Workdays workdays, Function<String, @Nullable Limit> limits) {
        String key = deadline.limitKey();
        Instant due = deadline.dueAt();
        if (key == null || due == null || !concerns(key)) {
            return due;
        }
        if (before == null || after == null) {
            Limit limit = limits.apply(key);
            boolean ours = limit != null && !deadline.byClock() && deadline.days() <= limit.amount();
            return ours ? workdays.endAfter(deadline.startedAt(), deadline.days()) : due;
        }
        if (deadline.byClock()
                || !before.unit().equals(after.unit())
                || !after.unit().equals(WORKING_DAYS)) {
            return whole(after, deadline.startedAt(), workdays);
        }
        return deadline.days() > before.amount()
                ? due
                : workdays.endAfter(
                        deadline.startedAt(), Math.max(1, deadline.days() + after.amount() - before.amount()));
    }

    /** The whole limit from that moment on. */
    public static Instant whole(Limit limit, Instant start, Workdays workdays) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> workdays.endAfter(start, limit.amount());
            case "CD" -> start.plus(Duration.ofDays(limit.amount()));
            default -> start.plus(Duration.ofHours(limit.amount()));
        };
    }
}
