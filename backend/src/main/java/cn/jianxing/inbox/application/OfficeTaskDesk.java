package cn.jianxing.inbox.application;

import cn.jianxing.inbox.Completed;
import cn.jianxing.inbox.TaskDesk;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk other modules and the web reach the inbox's use cases by. */
@Component
class OfficeTaskDesk implements TaskDesk {

    private final ClaimTask claimTask;
    private final ReleaseTask releaseTask;
    private final ReadTask readTask;
    private final SaveDraft saveDraft;
    private final CompleteTask completeTask;

    OfficeTaskDesk(
            ClaimTask claimTask,
            ReleaseTask releaseTask,
            ReadTask readTask,
            SaveDraft saveDraft,
            CompleteTask completeTask) {
        this.claimTask = claimTask;
        this.releaseTask = releaseTask;
        this.readTask = readTask;
        this.saveDraft = saveDraft;
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
    public ObjectNode data(String taskId) {
        return readTask.read(taskId).data();
    }

    @Override
    public Instant saveDraft(String taskId, ObjectNode data) {
        return saveDraft.save(taskId, data);
    }

    @Override
    public Completed complete(String taskId, ObjectNode data, @Nullable String comment, @Nullable String key) {
        return completeTask.complete(taskId, data, comment, key);
    }
}
