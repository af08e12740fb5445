package cn.jianxing.inbox.application;

import cn.jianxing.inbox.UrgentTasks;
import cn.jianxing.inbox.process.TaskWriter;
import org.springframework.stereotype.Component;

/** 催: a task that somebody was asked to hurry with. */
@Component
class MarkUrgent implements UrgentTasks {

    private final TaskWriter writer;

    MarkUrgent(TaskWriter writer) {
        this.writer = writer;
    }

    @Override
    public void mark(String taskId) {
        writer.urge(taskId);
    }
}
