package cn.jianxing.calendar;

import java.time.Instant;
import java.util.List;

/** The limits as an administrator keeps them; every change stays on record. */
public interface LimitBook {

    List<Entry> all();

    /** Refuses values that are no limit; answers what it was before. Within the caller's transaction. */
    Limits.Limit set(String key, int amount, String unit, String reason, String personId);

    /** Newest first. */
    List<Change> history(String key);

    /** @param basis S from a source, P published, D designed and meant to be set locally, L set locally */
    record Entry(String key, int amount, String unit, String basis) {}

    record Change(
            int amountBefore, String unitBefore, int amount, String unit, String reason, String personId, Instant at) {}
}
