package cn.jianxing.cases;

/** A case was opened (same transaction). */
public record CaseOpened(String caseId, String caseNo, String type, String subjectUnit) {}
