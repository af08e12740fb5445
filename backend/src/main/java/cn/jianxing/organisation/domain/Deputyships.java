package cn.jianxing.organisation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All arrangements there are and were. */
public interface Deputyships {

    void add(Deputyship arranged);

    /** False when it had been ended already. */
    boolean end(String id, String by, Instant at);

    Optional<Deputyship> byId(String id);

    /** What counts at this moment for this deputy. */
    List<Deputyship> inForce(String deputy, Instant at);

    /** Those not ended of which this person is the principal or the deputy and that last beyond the moment. */
    List<Deputyship> unfinished(String person, Instant at);

    /** The newest first: of this person as principal or deputy. */
    List<Deputyship> about(String person);

    /** The newest first: of the people these posts look after. */
    List<Deputyship> lookedAfter(Set<String> offices);

    /** Two arrangements for the same people wait for each other. */
    void lockPersons(List<String> personIds);
}
