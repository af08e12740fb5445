package cn.jianxing.approval;

/**
 * What was returned has been put right and goes back to the reviewer (same transaction).
 *
 * @param submissionId last form of the correction: the corrected one, or the signature under it
 */
public record CorrectionMade(String caseId, String submissionId) {}
