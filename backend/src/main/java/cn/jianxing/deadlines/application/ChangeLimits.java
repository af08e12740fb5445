package cn.jianxing.deadlines.application;

import cn.jianxing.calendar.DayBook;
import cn.jianxing.calendar.LimitBook;
import cn.jianxing.calendar.Limits.Limit;
import cn.jianxing.deadlines.persistence.RecalculationMapper;
import cn.jianxing.deadlines.persistence.RecalculationMapper.Recalculation;
import cn.jianxing.deadlines.process.CaseTimers;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator changes a limit or the calendar; every case it concerns is noted, to be recalculated one by one. */
@Component
class ChangeLimits {

    private static final int AT_ONCE = 500;

    private final LimitBook limits;
    private final DayBook days;
    private final RecalculationMapper mapper;
    private final CaseTimers timers;
    private final CurrentActor currentActor;
    private final BusinessClock clock;

    ChangeLimits(
            LimitBook limits,
            DayBook days,
            RecalculationMapper mapper,
            CaseTimers timers,
            CurrentActor currentActor,
            BusinessClock clock) {
        this.limits = limits;
        this.days = days;
        this.mapper = mapper;
        this.timers = timers;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public String change(String key, int amount, String unit, String reason) {
        String person = currentActor.require().person().id();
        Limit before = limits.set(key, amount, unit, reason, person);
        Set<String> cases = new HashSet<>(mapper.cases(key));
        cases.addAll(timers.cases(key::equals));
        return note(before, new Limit(key, amount, unit), reason, person, cases);
    }

    @Transactional
    public String change(Collection<DayBook.Day> changed, String reason) {
        String person = currentActor.require().person().id();
        days.set(changed, reason, person);
        Set<String> cases = new HashSet<>(mapper.cases(null));
        cases.addAll(timers.cases(any -> true));
        return note(null, null, reason, person, cases);
    }

    private String note(
            @Nullable Limit before, @Nullable Limit after, String reason, String person, Set<String> cases) {
        String id = Ids.next();
        mapper.add(new Recalculation(
                id,
                after == null ? null : after.key(),
                before == null ? null : before.amount(),
                before == null ? null : before.unit(),
                after == null ? null : after.amount(),
                after == null ? null : after.unit(),
                reason,
                person,
                cases.size(),
                clock.instant()));
        List<String> all = new ArrayList<>(cases);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            mapper.addCases(id, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return id;
    }
}
