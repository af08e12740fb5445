package cn.jianxing.orders.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of entries: how they were used, and what the reviews of every quarter said. */
public interface MenuReviews {

    int UNRATED = -1;

    /** Sums since that day; zeros while nobody has ordered. */
    Usage usage(String entryId, LocalDate since);

    void add(MenuReview review);

    /** Newest first. */
    List<MenuReview> of(String entryId);

    /** How often it was ordered, rated and complained about. */
    record Usage(int orders, int rated, int satisfied, int complaints) {

        /** Per cent; {@link #UNRATED} while nobody has rated. */
        public int satisfaction() {
            return rated == 0 ? UNRATED : satisfied * 100 / rated;
        }
    }

    /**
     * A review of a quarter.
     *
     * @param satisfaction per cent, {@link #UNRATED} when nobody rated
     * @param advice what the table proposed
     * @param verdict keep, improve or remove
     */
    record MenuReview(
            String id,
            String entryId,
            Instant reviewedAt,
            int orders,
            int satisfaction,
            int complaints,
            @Nullable String advice,
            String verdict,
            String reason,
            String personId) {}
}
