package cn.jianxing.calendar.application;

import cn.jianxing.calendar.Limits;
import cn.jianxing.calendar.Workdays;
import cn.jianxing.calendar.domain.TimeLimit;
import cn.jianxing.calendar.persistence.CalendarMapper;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Limits from the table {@code time_limit}. */
@Service
class TableLimits implements Limits {

    private final CalendarMapper mapper;
    private final Workdays workdays;
    private final BusinessClock clock;

    TableLimits(CalendarMapper mapper, Workdays workdays, BusinessClock clock) {
        this.mapper = mapper;
        this.workdays = workdays;
        this.clock = clock;
    }

    @Override
    public Optional<Limit> find(String key) {
        return mapper.limit(key).map(limit -> new Limit(limit.limitKey(), limit.amount(), limit.unit()));
    }

    @Override
    public Instant due(String key) {
        TimeLimit limit = limit(key);
        return after(limit, limit.amount());
    }

    @Override
    public Instant dueFrom(String key, Instant start) {
        TimeLimit limit = limit(key);
        return after(limit, limit.amount(), start);
    }

    @Override
    public Instant share(String key, double share) {
        TimeLimit limit = limit(key);
        return after(limit, (int) Math.floor(limit.amount() * share));
    }

    @Override
    public Instant remaining(String key, int used) {
        TimeLimit limit = limit(key);
        return after(limit, Math.max(1, limit.amount() - used));
    }

    @Override
    public SortedMap<String, String> of(String process) {
        SortedMap<String, String> limits = new TreeMap<>();
        mapper.limitsOf(process + ".")
                .forEach(limit -> limits.put(limit.limitKey(), limit.amount() + " " + limit.unit()));
        return limits;
    }

    private Instant after(TimeLimit limit, int amount) {
        return after(limit, amount, clock.instant());
    }

    private Instant after(TimeLimit limit, int amount, Instant start) {
        return switch (limit.unit()) {
            case "WD" -> workdays.endAfter(start, amount);
            case "CD" -> start.plus(Duration.ofDays(amount));
            default -> start.plus(Duration.ofHours(amount));
        };
    }

    private TimeLimit limit(String key) {
        return mapper.limit(key).orElseThrow(() -> new Refused("calendar.unknown-limit", Map.of("key", key)));
    }
}
