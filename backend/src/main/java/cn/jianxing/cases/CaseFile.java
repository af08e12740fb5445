package cn.jianxing.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case (办件).
 *
 * @param no e.g. {@code XJ-2026-000123}
 * @param type process id
 * @param state id of processes.md 0.3, e.g. {@code under_review}
 */
public record CaseFile(
        String id,
        String no,
        String type,
        String title,
        String subjectUnit,
        String state,
        String startedBy,
        String startedAs,
        Instant startedAt,
        @Nullable Instant endedAt,
        String rootInstanceId) {}
