package cn.jianxing.calendar.application;

import cn.jianxing.calendar.LimitBook;
import cn.jianxing.calendar.Limits;
import cn.jianxing.calendar.domain.TimeLimit;
import cn.jianxing.calendar.persistence.CalendarMapper;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Limits set by an administrator, who says why. */
@Service
class KeepLimits implements LimitBook {

    private static final Set<String> UNITS = Set.of("WD", "CD", "h");
    private static final int MOST = 1000;

    private final CalendarMapper mapper;
    private final BusinessClock clock;

    KeepLimits(CalendarMapper mapper, BusinessClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Entry> all() {
        return mapper.limits().stream()
                .map(limit -> new Entry(limit.limitKey(), limit.amount(), limit.unit(), limit.basis()))
                .toList();
    }

    @Override
    public Limits.Limit set(String key, int amount, String unit, String reason, String personId) {
        TimeLimit before =
                mapper.limit(key).orElseThrow(() -> new NotFound("calendar.limit-not-found", Map.of("key", key)));
        if (amount < 1 || amount > MOST || !UNITS.contains(unit)) {
            throw new Refused("calendar.no-limit", Map.of("amount", amount, "unit", unit));
        }
        mapper.setLimit(key, amount, unit);
        mapper.addLimitChange(
                Ids.next(),
                key,
                new Change(before.amount(), before.unit(), amount, unit, reason, personId, clock.instant()));
        return new Limits.Limit(key, before.amount(), before.unit());
    }

    @Override
    public List<Change> history(String key) {
        return mapper.limitChanges(key);
    }
}
