package cn.jianxing.casework.domain;

import java.time.Instant;
import java.util.Map;

/** When who was last asked to hurry in which case; append only. */
public interface Urges {

    void append(Urge urge);

    /** The last time for each person of the case, where it was after that moment. */
    Map<String, Instant> since(String caseId, Instant moment);
}
