package cn.jianxing.notify;

/** Who follows up the deadline of a task; timers of older models step aside for it. */
public interface Chasing {

    /** Whether lateness of this task is reported by its deadline. */
    boolean reports(String taskId);

    /** Whether its deadline reminds within the same half day, before or after now. */
    boolean remindsNow(String taskId);
}
