package cn.jianxing.inbox;

/** Marks an open task as urged (催); the caller holds the case's lock, within a transaction. */
public interface UrgentTasks {

    void mark(String taskId);
}
