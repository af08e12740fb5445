package cn.jianxing.cases;

import org.jspecify.annotations.Nullable;

/** History of a case in the words of the office; append only. */
public interface Timeline {

    default void append(Entry entry) {
        append(entry, null);
    }

    /** @param onBehalfOf for whom a deputy did it; null for one's own act */
    void append(Entry entry, @Nullable String onBehalfOf);

    /**
     * @param kind started, submitted, returned, reminded, escalated, decided, system, ended
     * @param personId null for the system
     * @param outcome value of {@code decision}, if any
     * @param sealed comment and outcome are hidden from others until unsealed
     */
    record Entry(
            String caseId,
            String kind,
            @Nullable String stepId,
            @Nullable String step,
            @Nullable String personId,
            @Nullable String audience,
            @Nullable String outcome,
            @Nullable String outcomeTitle,
            @Nullable String comment,
            @Nullable String submissionId,
            boolean sealed) {}
}
