package cn.jianxing.starrating.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Visits of experts to sites. */
public interface Visits {

    /** A new plan takes the place of the former. */
    void plan(Visit visit);

    Optional<Visit> of(String caseId);

    /** @param scoresDueAt when the experts have to have scored */
    record Visit(
            String caseId, LocalDate visitOn, Instant scoresDueAt, String route, String plannedBy, Instant plannedAt) {}
}
