package cn.jianxing.notify;

import org.jspecify.annotations.Nullable;

/** In-app notices to the holders of a post. */
public interface Notices {

    /** @param kind reminder, escalation, result */
    void send(String audience, String kind, String caseId, @Nullable String taskId, String text);
}
