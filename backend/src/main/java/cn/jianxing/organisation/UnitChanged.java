package cn.jianxing.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit is not what it was, as the mirror found by its Keycloak id. Announced after the mirror has changed and before
 * work that follows from it moves.
 *
 * @param kind opened, renamed, moved, merged or closed
 * @param into of a merged unit, where most of its people are now
 */
public record UnitChanged(
        String id,
        String kind,
        String unit,
        @Nullable String titleBefore,
        @Nullable String titleAfter,
        @Nullable String parentBefore,
        @Nullable String parentAfter,
        @Nullable String into) {}
