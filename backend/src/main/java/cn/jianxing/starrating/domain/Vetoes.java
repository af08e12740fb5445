package cn.jianxing.starrating.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vetoes (否决项) found in a rating, and what was decided on them. */
public interface Vetoes {

    void find(Veto veto);

    void decide(String caseId, boolean confirmed, String reason, String by, Instant at);

    List<Veto> of(String caseId);

    /** @param confirmed null until decided */
    record Veto(
            String caseId,
            String code,
            String facts,
            String foundBy,
            Instant foundAt,
            @Nullable Boolean confirmed,
            @Nullable String reason) {}
}
