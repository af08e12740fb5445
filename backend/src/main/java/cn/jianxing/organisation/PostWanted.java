package cn.jianxing.organisation;

/**
 * The office asks that a vacant post be filled.
 *
 * @param title unit and post as people call them
 * @param caseId a case that waits for it
 */
public record PostWanted(String audience, String title, String caseId) {}
