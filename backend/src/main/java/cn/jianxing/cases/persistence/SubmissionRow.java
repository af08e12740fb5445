package cn.jianxing.cases.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A submission as its table keeps it, the values as text. */
record SubmissionRow(
        String id,
        String caseId,
        @Nullable String taskId,
        @Nullable String stepId,
        String formId,
        String formVersion,
        String data,
        @Nullable String comment,
        String personId,
        String audience,
        boolean sealed,
        Instant at,
        @Nullable String onBehalfOf) {}
