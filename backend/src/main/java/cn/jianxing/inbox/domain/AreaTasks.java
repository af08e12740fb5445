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

    List<LateRow> late(String personId, Set<String> audiences, Set<String> units, Instant now, int limit);

    /** @param limited completed tasks that had a limit */
    record Done(int limited, int inTime) {}

    record LateRow(
            String caseNo,
            String caseTitle,
            @Nullable String step,
            String unit,
            String unitTitle,
            @Nullable String audience,
            @Nullable String assignee,
            Instant dueAt) {}
}
