package cn.jianxing.deadlines.application;

import cn.jianxing.calendar.DayBook;
import cn.jianxing.calendar.Limits;
import cn.jianxing.calendar.Limits.Limit;
import cn.jianxing.calendar.Workdays;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.domain.LimitChange;
import cn.jianxing.deadlines.persistence.RecalculationMapper;
import cn.jianxing.shared.NotFound;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Limits and calendar in the hands of an administrator: what a change would move, the change, and the moving. */
@Service
public class KeepTime {

    private static final int LOOKED_AT = 5_000;
    private static final Duration AT_ONCE = Duration.ofSeconds(8);

    private final ChangeLimits changes;
    private final WorkOffRecalculations workOff;
    private final RecalculationMapper mapper;
    private final Calculation calculation;
    private final Limits limits;
    private final DayBook days;

    KeepTime(
            ChangeLimits changes,
            WorkOffRecalculations workOff,
            RecalculationMapper mapper,
            Calculation calculation,
            Limits limits,
            DayBook days) {
        this.changes = changes;
        this.workOff = workOff;
        this.mapper = mapper;
        this.calculation = calculation;
        this.limits = limits;
        this.days = days;
    }

    /**
     * @param open tasks under what is changed
     * @param moving how many of them get another date
     * @param capped there are more than were looked at
     */
    public record Preview(int open, int moving, boolean capped) {}

    public Preview preview(String key, int amount, String unit) {
        Limit before = limits.find(key).orElseThrow(() -> new NotFound("calendar.limit-not-found", Map.of("key", key)));
        return preview(key, new LimitChange(before, new Limit(key, amount, unit)), null);
    }

    public Preview preview(Collection<DayBook.Day> changed) {
        return preview(null, new LimitChange(null, null), days.with(changed));
    }

    /** Answers the id of the recalculation; what is not done within a few seconds goes on in the background. */
    public String change(String key, int amount, String unit, String reason) {
        return worked(changes.change(key, amount, unit, reason));
    }

    public String change(Collection<DayBook.Day> changed, String reason) {
        String id = changes.change(changed, reason);
        days.reload();
        return worked(id);
    }

    private String worked(String id) {
        workOff.run(AT_ONCE);
        return id;
    }

    private Preview preview(@Nullable String key, LimitChange change, @Nullable Workdays others) {
        List<Deadline> open = mapper.open(key, LOOKED_AT);
        int moving = (int) open.stream()
                .filter(deadline -> !Objects.equals(
                        deadline.dueAt(),
                        others == null ? calculation.due(change, deadline) : calculation.due(change, deadline, others)))
                .count();
        int all = open.size() < LOOKED_AT ? open.size() : mapper.countOpen(key);
        return new Preview(all, moving, all > open.size());
    }
}
