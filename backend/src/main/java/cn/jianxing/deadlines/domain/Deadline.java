package cn.jianxing.deadlines.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time an open task has.
 *
 * @param applicant the case is with the applicant while the task is open
 * @param byClock the limit counts hours or calendar days
 * @param days working days from start to due as they were given
 * @param used working days of the limit that earlier passes of the step spent
 * @param pausedAt since when time stands still
 */
public record Deadline(
        String taskId,
        String caseId,
        String definitionId,
        String stepId,
        @Nullable String step,
        String unit,
        String audience,
        boolean applicant,
        @Nullable String limitKey,
        boolean byClock,
        Instant startedAt,
        @Nullable Instant dueAt,
        int days,
        int used,
        @Nullable String nextStage,
        @Nullable Instant nextAt,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt) {

    public String stepName() {
        return step == null ? stepId : step;
    }

    public boolean dueBy(Instant moment) {
        return endedAt == null && pausedAt == null && nextAt != null && !nextAt.isAfter(moment);
    }

    public Deadline due(@Nullable Instant due) {
        return with(due, days, nextStage, nextAt, pausedAt);
    }

    public Deadline days(int given) {
        return with(dueAt, given, nextStage, nextAt, pausedAt);
    }

    public Deadline next(@Nullable String stage, @Nullable Instant at) {
        return with(dueAt, days, stage, at, pausedAt);
    }

    public Deadline paused(@Nullable Instant at) {
        return with(dueAt, days, nextStage, nextAt, at);
    }

    private Deadline with(
            @Nullable Instant due,
            int given,
            @Nullable String stage,
            @Nullable Instant stageAt,
            @Nullable Instant standingSince) {
        return new Deadline(
                taskId,
                caseId,
                definitionId,
                stepId,
                step,
                unit,
                audience,
                applicant,
                limitKey,
                byClock,
                startedAt,
                due,
                given,
                used,
                stage,
                stageAt,
                standingSince,
                endedAt);
    }
}
