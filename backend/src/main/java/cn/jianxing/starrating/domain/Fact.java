package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one site in one year.
 *
 * @param source where it comes from, in words for the reader
 * @param recordedBy person id; null for the system
 */
public record Fact(
        int year,
        String unit,
        String metric,
        BigDecimal value,
        String source,
        Instant recordedAt,
        @Nullable String recordedBy) {}
