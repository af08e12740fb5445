package cn.jianxing.cases;

import cn.jianxing.organisation.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits in a case right now; answered by the inbox. */
public interface OpenWork {

    List<OpenStep> ofCase(Actor actor, String caseId);

    /**
     * @param audience the post the model asks
     * @param receivers audiences that may take it now: the post, or who stands in while it is vacant
     * @param mine the actor may work on it
     */
    record OpenStep(
            String taskId,
            String stepId,
            String step,
            @Nullable String audience,
            List<String> receivers,
            @Nullable String assignee,
            @Nullable Instant dueAt,
            boolean mine) {}
}
