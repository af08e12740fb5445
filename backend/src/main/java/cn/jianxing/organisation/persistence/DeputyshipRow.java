package cn.jianxing.organisation.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A deputyship as its table keeps it: lists as text with commas. */
record DeputyshipRow(
        String id,
        String principal,
        String deputy,
        Instant fromAt,
        Instant untilAt,
        String posts,
        String types,
        @Nullable String reason,
        String arrangedBy,
        Instant arrangedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {}
