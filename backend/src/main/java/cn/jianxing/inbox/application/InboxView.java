package cn.jianxing.inbox.application;

import cn.jianxing.shared.Malformed;
import java.util.Locale;

/** The lists of the inbox: 待办, 稍后处理, 草稿箱, 已办, 我发起的, 抄送我的. */
public enum InboxView {
    TODO,
    SNOOZED,
    DRAFTS,
    DONE,
    STARTED,
    CC;

    public static InboxView named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Malformed("view");
        }
    }
}
