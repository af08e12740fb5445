package cn.jianxing.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list read by key: {@code nextCursor} is opaque and null on the last page. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {}
