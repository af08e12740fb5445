package cn.jianxing.casework.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was sent which case, and who has read it. */
public interface Copies {

    /** Answers false where the person has the case already: nobody is sent it twice. */
    boolean send(Copy copy);

    /** In the order they were sent. */
    List<Copy> ofCase(String caseId);

    /** The first time counts. */
    void read(String caseId, String personId, Instant at);

    /** What this person was sent, the latest first. */
    List<Sent> of(String personId, @Nullable String before, int limit);

    /** A copy with what its case is called. */
    record Sent(
            String id,
            String caseNo,
            String caseTitle,
            String caseTypeTitle,
            String unit,
            String unitTitle,
            String state,
            @Nullable String byPerson,
            String note,
            Instant at,
            @Nullable Instant readAt) {}
}
