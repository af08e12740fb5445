package cn.jianxing.inbox.domain;

/** Which step of which release an open task is. */
public record TaskHead(String taskId, String caseId, String definitionId, String stepId, String step) {

    public boolean sameStepAs(TaskHead other) {
        return definitionId.equals(other.definitionId) && stepId.equals(other.stepId);
    }
}
