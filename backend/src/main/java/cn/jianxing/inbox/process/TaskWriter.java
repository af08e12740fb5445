package cn.jianxing.inbox.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves tasks on in the engine; whoever calls holds the case's lock and has checked everything. */
@Component
public class TaskWriter {

    /** Above the engine's usual 50; the projection marks what lies above it. */
    private static final int URGENT = 75;

    private final TaskService tasks;

    TaskWriter(TaskService tasks) {
        this.tasks = tasks;
    }

    public void assign(String taskId, @Nullable String personId) {
        tasks.setAssignee(taskId, personId);
    }

    /** Asks this person; the task stays the one of {@code ownerId} and comes back by {@link #comeBack}. */
    public void delegate(String taskId, String ownerId, String personId) {
        tasks.setAssignee(taskId, ownerId);
        tasks.delegateTask(taskId, personId);
    }

    /** The task that somebody was asked an opinion on is its owner's again. */
    public void comeBack(String taskId) {
        tasks.resolveTask(taskId);
    }

    /** The inbox shows it as urged from now on. */
    public void urge(String taskId) {
        tasks.setPriority(taskId, URGENT);
    }

    /** Another post is asked from now on. */
    public void ask(String taskId, String from, String to) {
        tasks.deleteCandidateGroup(taskId, from);
        tasks.addCandidateGroup(taskId, to);
    }

    public void complete(String taskId, Map<String, Object> variables) {
        tasks.complete(taskId, variables);
    }
}
