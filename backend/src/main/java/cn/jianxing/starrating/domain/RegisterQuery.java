package cn.jianxing.starrating.domain;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the register; without a year the stars in force.
 *
 * @param titlePattern LIKE pattern
 */
public record RegisterQuery(
        @Nullable Integer year,
        @Nullable Level level,
        @Nullable String town,
        @Nullable Integer star,
        @Nullable String titlePattern) {

    public RegisterQuery anyStar() {
        return new RegisterQuery(year, level, town, null, titlePattern);
    }
}
