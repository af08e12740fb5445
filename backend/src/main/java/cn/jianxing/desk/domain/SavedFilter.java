package cn.jianxing.desk.domain;

import org.jspecify.annotations.Nullable;

/** A filter of the inbox under a name: somebody's own, or shared by an office with its unit and all below. */
public record SavedFilter(
        String id,
        @Nullable String personId,
        @Nullable String unit,
        String view,
        String name,
        String words,
        String type,
        String due) {}
