package cn.jianxing.inbox.application;

/** The lists of the inbox: 待办, 已办, 我发起的, 抄送我的. */
public enum InboxView {
    TODO,
    DONE,
    STARTED,
    CC
}
