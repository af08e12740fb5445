package cn.jianxing.starrating.domain;

import java.util.List;

/** One edition of a year's standard, complete: levels, indicators, metrics, bonuses and penalties. */
public record Edition(
        int year,
        int version,
        List<Standard> standards,
        List<IndicatorDefinition> indicators,
        List<Metric> metrics,
        List<Mark> marks) {}
