package cn.jianxing.casework.domain;

import java.time.Instant;
import java.util.Optional;

/** When cases rested. */
public interface Suspensions {

    void begin(Suspension suspension);

    Optional<Suspension> open(String caseId);

    void end(String id, String resumedBy, Instant resumedAt);
}
