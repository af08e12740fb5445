package cn.jianxing.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of cases.
 *
 * @param found the text around the words looked for; null where none were
 */
public record ListedCase(
        String no,
        String title,
        String type,
        String unit,
        String state,
        @Nullable String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String found) {}
