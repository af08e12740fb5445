package cn.jianxing.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of a case's history as it was written. */
public record TimelineItem(
        String id,
        Instant at,
        String kind,
        @Nullable String stepId,
        @Nullable String step,
        @Nullable String personId,
        @Nullable String audience,
        @Nullable String outcome,
        @Nullable String outcomeTitle,
        @Nullable String comment,
        @Nullable String submissionId,
        boolean sealed,
        @Nullable String onBehalfOf) {

    /** What a colleague learns of a sealed line: that it happened, not what it said. */
    public TimelineItem withoutContent() {
        return new TimelineItem(
                id, at, kind, stepId, step, personId, audience, null, null, null, null, sealed, onBehalfOf);
    }
}
