package cn.jianxing.inbox.domain;

import cn.jianxing.engine.StepOperation;
import cn.jianxing.engine.StepPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open task as the engine holds it.
 *
 * @param audiences posts the model asks
 * @param delegatedBy whose task it is while somebody else is asked for an opinion
 * @param properties extension properties of its user task
 * @param formId null when the model names no form
 * @param formDefinitionId process definition whose release holds the form
 */
public record TaskInHand(
        String taskId,
        String caseId,
        String stepId,
        String step,
        List<String> audiences,
        @Nullable String assignee,
        @Nullable String delegatedBy,
        Instant createdAt,
        @Nullable Instant dueAt,
        boolean suspended,
        Map<String, String> properties,
        @Nullable String formId,
        String formDefinitionId,
        Map<String, Object> variables) {

    /** What the model lays down for whoever works on it. */
    public StepPolicy policy() {
        return StepPolicy.of(properties);
    }

    /** What is submitted here stays closed to colleagues until it is unsealed. */
    public boolean sealed() {
        return policy().sealed();
    }

    /** The applicant's own step: whoever completes it becomes an applicant and may decide nothing afterwards. */
    public boolean applicant() {
        return policy().applicant();
    }

    /** Form keys whose values the process goes on with, besides the decision. */
    public Set<String> outputs() {
        return policy().outputs();
    }

    /** What the model allows here besides answering; nothing unless it says so. */
    public Set<StepOperation> operations() {
        return policy().operations();
    }

    public boolean heldBy(String personId) {
        return personId.equals(assignee);
    }
}
