package cn.jianxing.workbench.application;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.inbox.AreaWork.StepLoad;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first page of the day.
 *
 * @param now business time
 * @param late at most ten, as the other two lists; the figures count all
 * @param steps where the open tasks of the area wait
 * @param scope county or town for those who oversee one, else own
 */
public record Workbench(
        Instant now,
        Headline headline,
        Figures figures,
        List<Pressing> late,
        List<Pressing> dueToday,
        List<Pressing> dueThisWeek,
        List<StepLoad> steps,
        List<TownStars> starsByTown,
        String scope) {

    /** @param topUnit the town or department with most late tasks */
    public record Headline(int overdue, @Nullable TopUnit topUnit, int dueToday) {}

    public record TopUnit(String title, int count) {}

    /**
     * @param todo tasks waiting for the reader, at most 999
     * @param closedOnTimeRate share, 0 to 1, of tasks completed in time in the last 30 days
     */
    public record Figures(
            int todo,
            int overdue,
            int dueToday,
            int dueThisWeek,
            int running,
            @Nullable Double closedOnTimeRate) {}

    /**
     * One case with the task that is due first.
     *
     * @param holder who has the task or could take it; null while the post is vacant
     * @param remainingWorkdays working days left, negative once it is late
     * @param others how many more tasks of the same case belong to the same list
     */
    public record Pressing(
            String caseNo,
            String title,
            @Nullable String step,
            @Nullable HolderRef holder,
            UnitRef unit,
            Instant dueAt,
            boolean overdue,
            int remainingWorkdays,
            int others) {}

    public record HolderRef(String name, @Nullable String title) {}

    /** @param stars number of stations by star, 0 to 5 */
    public record TownStars(UnitRef town, Map<Integer, Integer> stars) {}
}
