package cn.jianxing.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * What to look for in the register.
 *
 * @param pattern LIKE pattern over number, title, unit and persons
 * @param unit only cases about this unit itself
 * @param startedBy only cases this person opened
 * @param after id of the last case already shown
 */
public record CaseQuery(
        @Nullable String pattern,
        @Nullable String type,
        @Nullable String state,
        @Nullable String unit,
        @Nullable String startedBy,
        @Nullable String after,
        int limit) {}
