package cn.jianxing.desk.domain;

import org.jspecify.annotations.Nullable;

/**
 * Words that are written again and again.
 *
 * @param personId whose own it is; null when it is shared
 * @param unit the office that shares it, empty for everybody's; null when it is somebody's own
 * @param decision the decision it is offered first with; empty for any
 * @param standard filled in by itself with that decision
 * @param uses how often the reader used it
 */
public record Phrase(
        String id,
        @Nullable String personId,
        @Nullable String unit,
        String text,
        String decision,
        boolean standard,
        int uses) {}
