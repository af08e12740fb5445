package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plaques (牌匾) put up at rated sites. */
public interface Plaques {

    /** Answers false if the number hangs elsewhere already this year. */
    boolean add(Plaque plaque);

    boolean taken(int year, String plaqueNo);

    Optional<Plaque> of(String caseId);

    /** @param latitude WGS 84 degrees, where the phone gave a position */
    record Plaque(
            String caseId,
            String unit,
            int year,
            String plaqueNo,
            LocalDate installedOn,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            String submissionId,
            String confirmedBy,
            Instant confirmedAt) {}
}
