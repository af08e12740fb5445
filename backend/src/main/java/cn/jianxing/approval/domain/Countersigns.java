package cn.jianxing.approval.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Countersigns and the opinions given in them. */
public interface Countersigns {

    void open(Countersign countersign);

    Optional<Countersign> byId(String id);

    /** Of a case, the latest first. */
    List<Countersign> ofCase(String caseId);

    Optional<CountersignOutcome> outcome(String id);

    /** How many are asked now. */
    void asked(String id, int asked);

    void add(Opinion opinion);

    /** In the order in which they were given. */
    List<Opinion> opinions(String countersignId);

    void settle(String id, CountersignOutcome outcome, Instant at);
}
