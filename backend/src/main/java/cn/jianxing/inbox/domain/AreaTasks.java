package cn.jianxing.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tasks of the cases of whole areas; where no unit is given, of the person. */
public interface AreaTasks {

    int due(Set<String> units, @Nullable Instant from, Instant before);

    /** Cases not ended: of the units, or those the person takes part in. */
    int running(String personId, Set<String> units);

    Done done(String personId, Set<String> units, Instant since);

    /** Open tasks due in a range, the earliest first. */
    List<PressingRow> pressing(
            String personId,
            Set<String> audiences,
            Set<String> units,
            @Nullable Instant from,
            Instant before,
            int limit);

    /** Open tasks by step; where no unit is given, none. */
    List<StepRow> steps(Set<String> units, Instant now);

    /** @param limited completed tasks that had a limit */
    record Done(int limited, int inTime) {}

    record StepRow(String caseTypeTitle, String step, int open, int overdue) {}

    record PressingRow(
            String caseNo,
            String caseTitle,
            @Nullable String step,
            String unit,
            String unitTitle,
            @Nullable String audience,
            @Nullable String assignee,
            Instant dueAt) {}
}
