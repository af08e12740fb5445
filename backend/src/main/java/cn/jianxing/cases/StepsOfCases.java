package cn.jianxing.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the steps of many cases stand, however many there are; answered by the inbox. */
public interface StepsOfCases {

    List<Open> open(Collection<String> caseIds);

    /** Once for each step, post and person. */
    List<Done> done(Collection<String> caseIds);

    /** @param receivers audiences that may take it now: the post, or who stands in while it is vacant */
    record Open(
            String caseId,
            String taskId,
            String stepId,
            String step,
            List<String> receivers,
            @Nullable String assignee,
            @Nullable Instant dueAt) {}

    /** @param at when it was completed last */
    record Done(String caseId, String stepId, String personId, String audience, Instant at) {}
}
