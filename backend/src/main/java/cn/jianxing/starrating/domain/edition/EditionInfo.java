package cn.jianxing.starrating.domain.edition;

import cn.jianxing.shared.Stale;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an edition of the standard comes from and whether it may still be changed.
 *
 * @param basedOnYear year of the edition it was copied from
 * @param preparedBy person id; null when it came with the program
 * @param revision counts changes of the draft
 */
public record EditionInfo(
        int year,
        int version,
        State state,
        @Nullable Integer basedOnYear,
        @Nullable Integer basedOnVersion,
        @Nullable String preparedBy,
        Instant preparedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        int revision) {

    public static EditionInfo draft(int year, int version, EditionInfo base, String preparedBy, Instant at) {
        return new EditionInfo(year, version, State.DRAFT, base.year(), base.version(), preparedBy, at, null, null, 0);
    }

    /** Refuses what is released, and what somebody else changed since it was read. */
    public void requireDraft(int read) {
        if (isReleased()) {
            throw new Stale("star-standard.released");
        }
        if (revision != read) {
            throw new Stale("star-standard.changed-meanwhile");
        }
    }

    public boolean isReleased() {
        return state == State.RELEASED;
    }

    /** What is released is in use and never changes. */
    public enum State {
        DRAFT,
        RELEASED
    }
}
