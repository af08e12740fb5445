package cn.jianxing.inbox;

import cn.jianxing.cases.UnitRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How work stands in whole areas: the open tasks of all cases whose unit is one of the given units or lies below.
 * Without any unit it is about the acting person's own work.
 */
public interface AreaWork {

    Figures figures(Set<String> units);

    /** What is late or falls due soon, the earliest first. */
    List<PressingTask> pressing(Set<String> units, Range range, int limit);

    /** How many open tasks wait at each step, twelve steps at most; none without units. */
    List<StepLoad> steps(Set<String> units);

    /** Late; due from now to the end of the day; due from now to the end of Sunday. */
    enum Range {
        OVERDUE,
        TODAY,
        WEEK
    }

    /**
     * @param todo tasks waiting for the acting person, at most 999
     * @param overdue open tasks past their due moment
     * @param dueToday open tasks due from now to the end of the day
     * @param dueThisWeek open tasks due from now to the end of Sunday
     * @param running cases that have not ended
     * @param onTimeRate share, 0 to 1, of the tasks with a limit completed in time in the last 30 days; null if none
     */
    record Figures(
            int todo,
            int overdue,
            int dueToday,
            int dueThisWeek,
            int running,
            @Nullable Double onTimeRate) {}

    /** @param overdue how many of the open ones are late */
    record StepLoad(String caseTypeTitle, String step, int open, int overdue) {}

    /**
     * @param unit the case's unit
     * @param audience the post that is asked
     * @param assignee id of the person who has taken it
     */
    record PressingTask(
            String caseNo,
            String caseTitle,
            @Nullable String step,
            UnitRef unit,
            @Nullable String audience,
            @Nullable String assignee,
            Instant dueAt) {}
}
