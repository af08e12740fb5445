package cn.jianxing.starrating.domain.edition;

import java.time.Instant;

/** One field of an indicator that was changed while an edition was prepared. */
public record EditionChange(
        String id,
        int year,
        int version,
        String indicator,
        String field,
        String before,
        String after,
        String personId,
        Instant changedAt) {}
