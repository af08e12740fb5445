package cn.jianxing.documents.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signed documents as they are looked up. */
public interface DocumentView {

    /** Newest first. */
    List<Line> find(Query query, Viewer viewer, @Nullable After after, int limit);

    /** Empty also when the viewer may not know of it. */
    Optional<Line> one(String id, Viewer viewer);

    /**
     * @param textPattern LIKE pattern over title and number
     * @param kind id of the kind
     * @param unit sent to this unit or one above it
     */
    record Query(
            @Nullable String textPattern,
            @Nullable String kind,
            @Nullable Integer year,
            @Nullable String unit) {}

    /**
     * Sees what an overseen unit issued or was sent, and what a unit was sent in which a post is held.
     *
     * @param overseen with all units below
     */
    record Viewer(Set<String> overseen, Set<String> units) {}

    record After(Instant signedAt, String id) {}

    /** @param received how many of the units confirmed that it came */
    record Line(
            String id,
            String no,
            String kind,
            String kindTitle,
            String title,
            String unit,
            String unitTitle,
            String caseId,
            String caseNo,
            Instant signedAt,
            @Nullable Instant sentAt,
            @Nullable Instant archivedAt,
            int sent,
            int received) {}
}
