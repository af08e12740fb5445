package cn.jianxing.deadlines.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model says about the time of a user task.
 *
 * @param applicant the case is with the applicant while the task is open
 * @param restarts its time begins anew even after the case was with the applicant
 * @param limit the property {@code limit}
 * @param timers boundary events whose timer is written like the due date, word for word: they move with it
 */
record StepTime(
        boolean applicant,
        boolean restarts,
        @Nullable String limit,
        @Nullable DrawnTime due,
        List<String> timers) {}
