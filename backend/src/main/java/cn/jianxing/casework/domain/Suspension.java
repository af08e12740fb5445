package cn.jianxing.casework.domain;

import java.time.Instant;

/**
 * The time in which a case rests (挂起).
 *
 * @param stateBefore the case goes on in it
 */
public record Suspension(String id, String caseId, String stateBefore, String suspendedBy, Instant suspendedAt) {}
