package cn.jianxing.starrating.domain.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** When who was last reminded of which task. */
public interface Reminders {

    /** Those reminded after that moment. */
    List<Reminded> since(Collection<String> taskIds, Instant moment);

    /** Answers false if the person was reminded of the task after {@code notSince}; of two at once only one is let through. */
    boolean enter(Reminded reminded, Instant at, String by, Instant notSince);

    /** A task and whom it waits for. */
    record Reminded(String taskId, String personId) {}
}
