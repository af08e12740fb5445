package cn.jianxing.inbox.application;

import cn.jianxing.forms.Drafts;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.inbox.process.TaskWriter;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A task moved on in somebody's name once everything about it has been checked and filed. */
@Component
class TaskWork {

    private final TaskReader reader;
    private final TaskWriter writer;
    private final Drafts drafts;

    TaskWork(TaskReader reader, TaskWriter writer, Drafts drafts) {
        this.reader = reader;
        this.writer = writer;
        this.drafts = drafts;
    }

    Optional<TaskInHand> find(String taskId, String caseId) {
        return reader.find(taskId, caseId);
    }

    void complete(TaskInHand task, String personId, Map<String, Object> variables) {
        if (!task.heldBy(personId)) {
            writer.assign(task.taskId(), personId);
        }
        drafts.delete(task.taskId());
        writer.complete(task.taskId(), variables);
    }
}
