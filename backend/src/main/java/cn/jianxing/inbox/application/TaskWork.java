package cn.jianxing.inbox.application;

import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.process.TaskReader;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A task moved on in somebody's name once everything about it has been checked and filed. */
@Component
class TaskWork {

    private final TaskReader reader;
    private final HandToEngine engine;

    TaskWork(TaskReader reader, HandToEngine engine) {
        this.reader = reader;
        this.engine = engine;
    }

    Optional<TaskInHand> find(String taskId, String caseId) {
        return reader.find(taskId, caseId);
    }

    void complete(TaskInHand task, String personId, Map<String, Object> variables) {
        engine.handOver(task, personId, variables);
    }
}
