package cn.jianxing.inbox.domain;

import cn.jianxing.cases.StepsOfCases;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open and completed tasks of many cases. */
public interface CaseSteps {

    List<OpenTask> open(Collection<String> caseIds);

    /** Without posts that are vacant; whoever stands in comes in their place. */
    List<Receiver> receivers(Collection<String> caseIds);

    List<StepsOfCases.Done> done(Collection<String> caseIds);

    /** A task that waits. */
    record OpenTask(
            String caseId,
            String taskId,
            String stepId,
            String step,
            @Nullable String assignee,
            @Nullable Instant dueAt) {}

    /** Who may take a task now. */
    record Receiver(String taskId, String audience) {}
}
