package cn.jianxing.inbox.application;

import cn.jianxing.inbox.Completed;
import cn.jianxing.inbox.TaskDesk;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk other modules and the web reach the inbox's use cases by. */
@Component
class OfficeTaskDesk implements TaskDesk {

    private final ClaimTask claimTask;
    private final ReleaseTask releaseTask;
    private final CompleteTask completeTask;

    OfficeTaskDesk(ClaimTask claimTask, ReleaseTask releaseTask, CompleteTask completeTask) {
        this.claimTask = claimTask;
        this.releaseTask = releaseTask;
        this.completeTask = completeTask;
    }

    @Override
    public void claim(String taskId) {
        claimTask.claim(taskId);
    }

    @Override
    public void release(String taskId) {
        releaseTask.release(taskId);
    }

    @Override
    public Completed complete(String taskId, ObjectNode data, @Nullable String comment, @Nullable String key) {
        return completeTask.complete(taskId, data, comment, key);
    }
}
