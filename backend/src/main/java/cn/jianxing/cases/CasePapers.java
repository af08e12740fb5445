package cn.jianxing.cases;

import cn.jianxing.evidence.Evidence;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that was written in a case, as far as the acting person may read it. */
public interface CasePapers {

    /** Refuses with {@code case.not-found} whoever may not see the case. */
    Papers collect(String caseNo);

    /**
     * The papers of a case.
     *
     * @param history oldest first; sealed lines without their content
     * @param submissions oldest first, without those that are sealed from the reader
     * @param evidence attachments the reader may open
     */
    record Papers(
            CaseFile file,
            String typeTitle,
            String unitTitle,
            List<Line> history,
            List<Submitted> submissions,
            List<Evidence> evidence) {}

    /**
     * @param withheld sealed from the reader
     * @param onBehalfOf for whom a deputy did it
     */
    record Line(
            Instant at,
            String kind,
            @Nullable String stepId,
            @Nullable String step,
            @Nullable String personId,
            @Nullable String audience,
            @Nullable String outcomeTitle,
            @Nullable String comment,
            @Nullable String submissionId,
            boolean withheld,
            @Nullable String onBehalfOf) {}

    /** A submission on the form as it looked then. */
    record Submitted(Submission submission, ObjectNode schema) {}
}
