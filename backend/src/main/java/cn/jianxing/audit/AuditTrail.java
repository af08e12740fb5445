package cn.jianxing.audit;

import org.jspecify.annotations.Nullable;

/** Appends one row per act of a person on a case; the caller holds the case's lock. */
public interface AuditTrail {

    default void append(
            String caseId,
            String act,
            String personId,
            @Nullable String audience,
            @Nullable String taskId,
            String content) {
        append(caseId, act, personId, null, audience, taskId, content);
    }

    /**
     * @param act e.g. {@code task.completed}
     * @param onBehalfOf for whom a deputy did it; null for one's own act
     * @param content what was done, canonical JSON; only its hash and size stay in the chain
     */
    void append(
            String caseId,
            String act,
            String personId,
            @Nullable String onBehalfOf,
            @Nullable String audience,
            @Nullable String taskId,
            String content);

    /** Walks the chain of a case; true when every hash fits. */
    boolean verify(String caseId);
}
