package cn.jianxing.inbox.domain;

import cn.jianxing.inbox.domain.SignRequest.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is asked to sign which task, and what waits for them; nothing is deleted but what waited. */
public interface SignRequests {

    void append(SignRequest request);

    /** All of a task in their order, answered and cancelled ones included. */
    List<SignRequest> of(String taskId);

    Optional<SignRequest> openOf(String taskId, String personId);

    void move(String id, State state, @Nullable String opinion, @Nullable Instant at);

    void hold(Hold hold);

    Optional<Hold> heldOf(String taskId);

    void letGo(String taskId);

    /** A submission that waits for those who sign after its author. */
    record Hold(String taskId, String caseId, String personId, String submissionId, Instant since) {}
}
