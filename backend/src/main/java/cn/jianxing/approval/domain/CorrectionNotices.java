package cn.jianxing.approval.domain;

import java.time.Instant;
import java.util.Optional;

/** Correction notices of all cases. */
public interface CorrectionNotices {

    void add(CorrectionNotice notice);

    Optional<CorrectionNotice> byId(String id);

    /** How often the case was returned so far. */
    int rounds(String caseId);

    void close(String id, Instant at);

    /** How often one case may be returned. */
    int mostReturns();
}
