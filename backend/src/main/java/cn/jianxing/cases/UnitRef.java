package cn.jianxing.cases;

/** A unit as clients see it. */
public record UnitRef(String code, String title) {}
