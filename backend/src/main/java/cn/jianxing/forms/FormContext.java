package cn.jianxing.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a form is shown.
 *
 * @param caseId null on a start form
 * @param taskId null on a start form
 * @param audience post that handles the task
 * @param variables process variables visible to the task
 * @param earlier values that fields begin with unless the server provides them
 */
public record FormContext(
        String formId,
        @Nullable String caseId,
        @Nullable String taskId,
        @Nullable String stepId,
        @Nullable String audience,
        String subjectUnit,
        Map<String, Object> variables,
        ObjectNode earlier) {}
