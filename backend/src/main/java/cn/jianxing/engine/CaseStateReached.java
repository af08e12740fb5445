package cn.jianxing.engine;

/** A step or end event that carries the extension property {@code case-state} was reached (same transaction). */
public record CaseStateReached(String caseId, String state, boolean ended) {}
