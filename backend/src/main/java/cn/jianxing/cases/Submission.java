package cn.jianxing.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody submitted, for ever: form, version, values, who, in which post, when.
 *
 * @param onBehalfOf for whom a deputy submitted it; null for one's own
 */
public record Submission(
        String id,
        String caseId,
        @Nullable String taskId,
        @Nullable String stepId,
        String formId,
        String formVersion,
        ObjectNode data,
        @Nullable String comment,
        String personId,
        String audience,
        boolean sealed,
        Instant at,
        @Nullable String onBehalfOf) {

    /** The same with what a reader is shown of its values. */
    public Submission showing(ObjectNode values) {
        return new Submission(
                id,
                caseId,
                taskId,
                stepId,
                formId,
                formVersion,
                values,
                comment,
                personId,
                audience,
                sealed,
                at,
                onBehalfOf);
    }
}
