package cn.jianxing.inbox.domain;

import java.time.Instant;

/** What people note about tasks for themselves; nobody else sees it, and nothing of it is history. */
public interface TaskMarks {

    void read(String personId, String taskId, Instant at);

    void snooze(String personId, String taskId, Instant until);

    void wake(String personId, String taskId);

    /** How many tasks the person has put off beyond this moment. */
    int snoozed(String personId, Instant now);

    /** Forgets notes about tasks that are over; answers how many. */
    int forgetEnded(int limit);
}
