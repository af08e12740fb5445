package cn.jianxing.organisation.persistence;

import org.jspecify.annotations.Nullable;

/** A post, with one of its holders where there is one. */
public record PostRow(
        String audience,
        String unitCode,
        String role,
        String title,
        @Nullable String personId,
        @Nullable String username,
        @Nullable String name) {}
