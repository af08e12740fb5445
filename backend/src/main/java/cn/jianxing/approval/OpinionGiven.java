package cn.jianxing.approval;

/**
 * One countersigner's opinion was recorded (same transaction).
 *
 * @param reviewer audience that was asked
 * @param verdict agree, agree_with_conditions, disagree, not_concerned, abstained, no_reply
 */
public record OpinionGiven(String caseId, String stepId, String reviewer, String verdict, String submissionId) {}
