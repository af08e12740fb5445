package cn.jianxing.notify;

import org.jspecify.annotations.Nullable;

/** Carries notices further than the page: hears of each in the transaction in which it is given. */
public interface NoticeCarrier {

    void given(String audience, String kind, String caseId, @Nullable String taskId, String text);
}
