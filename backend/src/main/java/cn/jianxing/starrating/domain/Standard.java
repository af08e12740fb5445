package cn.jianxing.starrating.domain;

import java.math.BigDecimal;

/**
 * What a year's standard fixes for a level beyond its indicators.
 *
 * @param gapShare two parts of an indicator that differ by more than this share of its points are not averaged
 * @param spreadShare experts whose scores differ by more than this share of the points need an arbitrated value
 * @param minimumAnswers fewer valid answers give no survey value
 * @param honestyGap self scores that exceed the base by more are noted on the sheet
 */
public record Standard(
        int year,
        Level level,
        int version,
        BigDecimal bonusCap,
        BigDecimal totalCap,
        BigDecimal gapShare,
        BigDecimal spreadShare,
        int minimumAnswers,
        BigDecimal selfStep,
        BigDecimal onSiteStep,
        BigDecimal departmentStep,
        BigDecimal honestyGap) {}
