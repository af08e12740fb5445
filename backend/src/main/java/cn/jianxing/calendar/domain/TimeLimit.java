package cn.jianxing.calendar.domain;

/**
 * A limit of a step (processes.md 0: parameters, never constants).
 *
 * @param unit WD working days, CD calendar days, h hours
 */
public record TimeLimit(String limitKey, int amount, String unit, String basis) {}
