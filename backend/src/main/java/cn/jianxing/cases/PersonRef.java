package cn.jianxing.cases;

import org.jspecify.annotations.Nullable;

/** A person as clients see one: never with the internal id. */
public record PersonRef(
        String username, String name, @Nullable String title) {}
