package cn.jianxing.starrating.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Surveys of sites; what they found becomes facts. */
public interface Surveys {

    /** A survey that is open already stays as it is. */
    void open(String caseId, int minimum, Instant at);

    void close(String caseId, int validCount, boolean byPhone, Instant at);

    Optional<Survey> of(String caseId);

    /**
     * @param minimum valid answers needed
     * @param byPhone answers by telephone had to be added
     */
    record Survey(
            String caseId,
            Instant openedAt,
            int minimum,
            @Nullable Integer validCount,
            boolean byPhone,
            @Nullable Instant closedAt) {}
}
