package cn.jianxing.calendar.application;

import cn.jianxing.calendar.DayBook;
import cn.jianxing.calendar.Workdays;
import cn.jianxing.calendar.domain.WorkdayCalendar;
import cn.jianxing.calendar.persistence.CalendarMapper;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Days off and make-up days set by an administrator. */
@Service
class KeepDays implements DayBook {

    private static final String MAKE_UP = "makeup_workday";
    private static final Set<String> KINDS = Set.of("holiday", MAKE_UP);

    private final CalendarMapper mapper;
    private final CalendarTable table;
    private final BusinessClock clock;

    KeepDays(CalendarMapper mapper, CalendarTable table, BusinessClock clock) {
        this.mapper = mapper;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public List<Day> days(int year) {
        table.calendar();
        return mapper.days().stream()
                .filter(day -> day.day().getYear() == year)
                .map(day -> new Day(day.day(), day.kind(), day.name()))
                .toList();
    }

    @Override
    public void set(Collection<Day> days, String reason, String personId) {
        check(days);
        for (Day day : days) {
            String before = mapper.kind(day.day());
            String kind = day.kind();
            if (Objects.equals(before, kind)) {
                continue;
            }
            if (kind == null) {
                mapper.clearDay(day.day());
            } else {
                mapper.setDay(new CalendarMapper.Day(day.day(), kind, day.name() == null ? "" : day.name()));
            }
            mapper.addDayChange(Ids.next(), day, before, reason, personId, clock.instant());
        }
    }

    @Override
    public Workdays with(Collection<Day> days) {
        check(days);
        Map<LocalDate, Boolean> exceptions = new HashMap<>(table.calendar().exceptions());
        for (Day day : days) {
            if (day.kind() == null) {
                exceptions.remove(day.day());
            } else {
                exceptions.put(day.day(), MAKE_UP.equals(day.kind()));
            }
        }
        WorkdayCalendar changed = new WorkdayCalendar(Map.copyOf(exceptions));
        return new CalendarWorkdays(() -> changed, year -> {}, clock);
    }

    @Override
    public void reload() {
        table.forget();
    }

    private static void check(Collection<Day> days) {
        for (Day day : days) {
            if (day.kind() != null && !KINDS.contains(day.kind())) {
                throw new Refused("calendar.no-kind", Map.of("day", day.day().toString()));
            }
        }
    }
}
