package cn.jianxing.inbox.domain;

/** A task somebody has taken, with the post it was asked of. */
public record HeldTask(String taskId, String caseId, String audience, String assignee) {}
