package cn.jianxing.inbox.application;

import cn.jianxing.cases.Submissions;
import cn.jianxing.engine.StepPolicy.Deduplicate;
import cn.jianxing.inbox.application.RepeatedApproval.Repetition;
import cn.jianxing.inbox.domain.InboxLists;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.projection.DirtyTasks;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Completes steps that would only repeat a yes, after the act of a person has come to rest: the caller holds the case's
 * lock, and the engine is not in the middle of anything.
 */
@Component
class RepeatApprovals {

    private static final int MOST = 20;

    private final InboxLists lists;
    private final DirtyTasks dirty;
    private final TaskWork work;
    private final RepeatedApproval repeated;
    private final Submissions submissions;
    private final CompletionPapers papers;

    RepeatApprovals(
            InboxLists lists,
            DirtyTasks dirty,
            TaskWork work,
            RepeatedApproval repeated,
            Submissions submissions,
            CompletionPapers papers) {
        this.lists = lists;
        this.dirty = dirty;
        this.work = work;
        this.repeated = repeated;
        this.submissions = submissions;
        this.papers = papers;
    }

    void settle(String caseId) {
        for (int done = 0; done < MOST; done++) {
            Optional<Repetition> next = next(caseId);
            if (next.isEmpty()) {
                return;
            }
            complete(next.get());
        }
    }

    private Optional<Repetition> next(String caseId) {
        dirty.flush();
        return lists.waiting(caseId).stream()
                .flatMap(waiting -> work.find(waiting.taskId(), caseId).stream())
                // what was submitted is read only for steps that may repeat an approval
                .filter(task -> task.policy().deduplicate() != Deduplicate.OFF)
                .flatMap(task -> repeated.find(task, submissions.ofCase(caseId)).stream())
                .findFirst();
    }

    private void complete(Repetition again) {
        TaskInHand task = again.held().task();
        String submissionId = papers.fileAgain(again);
        String person = again.actor().person().id();
        JsonNode decision = again.content().path("decision");
        work.complete(task, person, Map.of("decision", decision.asText(), "submissionId", submissionId));
    }
}
