package cn.jianxing.inbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Where the acting person works on tasks, as the inbox does. */
public interface TaskDesk {

    /** Takes a free task; refuses with {@code task.already-claimed} and the holder's name when somebody has it. */
    void claim(String taskId);

    /** Gives a task back to its post. */
    void release(String taskId);

    /**
     * Completes a task with what was filled in.
     *
     * @param key lets the request be repeated; null when the client sent none
     */
    Completed complete(String taskId, ObjectNode data, @Nullable String comment, @Nullable String key);
}
