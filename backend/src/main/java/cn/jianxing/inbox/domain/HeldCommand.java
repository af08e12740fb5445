package cn.jianxing.inbox.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One decision for many tasks that can still be undone, or what became of it.
 *
 * @param definitionId process definition of the step, the same for all items
 * @param state held, running, done or undone
 * @param dueAt when it is carried out, in real time
 * @param seconds left until then, by the clock that decides
 */
public record HeldCommand(
        String id,
        String personId,
        String definitionId,
        String stepId,
        String step,
        String decision,
        String decisionTitle,
        @Nullable String comment,
        String state,
        Instant createdAt,
        Instant dueAt,
        int seconds) {

    public static final String HELD = "held";
    public static final String RUNNING = "running";
}
