package cn.jianxing.inbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the acting person works on tasks, as the inbox does. */
public interface TaskDesk {

    /** Takes a free task; refuses with {@code task.already-claimed} and the holder's name when somebody has it. */
    void claim(String taskId);

    /** Gives a task back to its post. */
    void release(String taskId);

    /** What the task's form shows to the acting person. */
    ObjectNode data(String taskId);

    /** Keeps what was typed and not submitted; answers when. */
    Instant saveDraft(String taskId, ObjectNode data);

    /**
     * Completes a task with what was filled in.
     *
     * @param key lets the request be repeated; null when the client sent none
     */
    Completed complete(String taskId, ObjectNode data, @Nullable String comment, @Nullable String key);
}
