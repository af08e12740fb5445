package cn.jianxing.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the administrative tree.
 *
 * @param code stable code, e.g. {@code 990101001001}
 * @param kind province, city, county, department, town, village, point, unit, merchant, team
 * @param platform the service platform a department leads, e.g. {@code theory}
 */
public record Unit(
        String code,
        String title,
        String kind,
        @Nullable String parent,
        @Nullable String platform) {}
