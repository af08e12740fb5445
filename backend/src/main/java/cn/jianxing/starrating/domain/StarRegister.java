package cn.jianxing.starrating.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The register of stars: one line in force for each site, the earlier ones as history. */
public interface StarRegister {

    /** Enters a star; the line in force so far, if any, is superseded. */
    void enter(RegisterEntry entry, Instant at);

    Optional<RegisterEntry> inForce(String unit);

    /** Newest first. */
    List<RegisterEntry> history(String unit);

    /** Everything that came out of a case, oldest first. */
    List<RegisterEntry> fromCases();
}
