package cn.jianxing.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/** Time limits as data: key {@code process-id.step}, unit WD (working days), CD (calendar days) or h. */
public interface Limits {

    Optional<Limit> find(String key);

    /** When work that starts now under this limit is due. */
    Instant due(String key);

    /** When work that starts at that moment is due. */
    Instant dueFrom(String key, Instant start);

    /** Moment at which the given share (0..1) of the limit has passed, on a working day. */
    Instant share(String key, double share);

    /** The limits of a process as they are now, e.g. {@code star-rating.sign} to {@code 3 WD}. */
    SortedMap<String, String> of(String process);

    /** Due date after a pause: {@code used} working days of the limit are spent already, at least one is left. */
    Instant remaining(String key, int used);

    /** @param unit WD working days, CD calendar days, h hours */
    record Limit(String key, int amount, String unit) {}
}
