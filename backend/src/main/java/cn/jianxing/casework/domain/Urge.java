package cn.jianxing.casework.domain;

import java.time.Instant;

/** Somebody was asked to hurry (催办). */
public record Urge(
        String id, String caseId, String taskId, String personId, String byPerson, String text, Instant at) {}
