package cn.jianxing.inbox.domain;

/** What stands above a task: its case with its titles. */
public record CaseHead(String no, String title, String type, String typeTitle, String unit, String unitTitle) {}
