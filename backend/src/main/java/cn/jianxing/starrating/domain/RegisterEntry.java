package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the star register.
 *
 * @param town unit code of the town the site belongs to, if any
 * @param total null where only the star is known (years before the program)
 * @param supersededAt null while the star is in force
 */
public record RegisterEntry(
        String id,
        String unit,
        String unitTitle,
        @Nullable String town,
        Level level,
        int star,
        int year,
        @Nullable BigDecimal total,
        LocalDate awardedOn,
        @Nullable String caseId,
        @Nullable String caseNo,
        @Nullable Instant supersededAt) {}
