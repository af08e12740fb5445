package cn.jianxing.inbox.domain;

import org.jspecify.annotations.Nullable;

/** A decision for many tasks of one step, to be held. */
public record NewHold(
        String id,
        String personId,
        TaskHead step,
        String decision,
        String decisionTitle,
        @Nullable String comment,
        int seconds) {}
