package cn.jianxing.starrating.domain;

import java.time.Instant;
import java.util.List;

/** When a rating's facts were taken, and what they were worth as a hash. */
public interface Snapshots {

    void add(Snapshot snapshot);

    /** In the order they were taken; the last one counts. */
    List<Snapshot> of(String caseId);

    /**
     * @param number one more after each correction at the source
     * @param hash SHA-256 over metric, value and source of every fact
     * @param facts how many
     */
    record Snapshot(String caseId, int number, Instant takenAt, String queryVersion, String hash, int facts) {}
}
