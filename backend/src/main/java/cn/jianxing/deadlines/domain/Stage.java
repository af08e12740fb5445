package cn.jianxing.deadlines.domain;

import org.jspecify.annotations.Nullable;

/**
 * One rung of the ladder of CS5, as the table {@code chase_stage} sets it.
 *
 * @param sharePercent of the time from start to due; null when it is counted from due
 * @param lateDays working days after due
 */
public record Stage(
        String code,
        int position,
        @Nullable Integer sharePercent,
        @Nullable Integer lateDays) {

    /** Asks for work before it is late; once it is late there is no sense in it. */
    public boolean reminder() {
        return sharePercent != null && sharePercent < 100;
    }
}
