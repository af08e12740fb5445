package cn.jianxing.calendar.application;

import cn.jianxing.calendar.domain.WorkdayCalendar;
import cn.jianxing.calendar.persistence.CalendarMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The maintained calendar, read once and kept; the published days of the known years are added if they are missing. */
@Component
public class CalendarTable {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarTable.class);
    private static final Duration AGES = Duration.ofSeconds(30);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CalendarMapper mapper;
    private final AtomicReference<@Nullable WorkdayCalendar> known = new AtomicReference<>();
    private final AtomicLong readAt = new AtomicLong();

    CalendarTable(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    WorkdayCalendar calendar() {
        WorkdayCalendar calendar = known.get();
        long now = System.nanoTime();
        // another node may have changed it
        if (calendar == null || now - readAt.get() > AGES.toNanos()) {
            calendar = load();
            known.set(calendar);
            readAt.set(now);
        }
        return calendar;
    }

    /** Reads it anew when it is asked next. */
    void forget() {
        known.set(null);
    }

    /** Whether somebody maintained the holidays of this year; if not, weekends only count and the log says so. */
    boolean maintained(int year) {
        boolean found = calendar().exceptions().keySet().stream().anyMatch(day -> day.getYear() == year);
        if (!found) {
            LOG.warn("The calendar has no holidays for {}; only weekends are days off.", year);
        }
        return found;
    }

    private WorkdayCalendar load() {
        if (mapper.days().isEmpty()) {
            importPublished();
        }
        return new WorkdayCalendar(mapper.days().stream()
                .collect(Collectors.toUnmodifiableMap(
                        CalendarMapper.Day::day, day -> day.kind().equals("makeup_workday"))));
    }

    private void importPublished() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new ClassPathResource("calendar/holidays.csv").getInputStream();
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (var row : format.parse(reader)) {
                String day = row.get(0).replace(String.valueOf(BYTE_ORDER_MARK), "");
                mapper.add(new CalendarMapper.Day(LocalDate.parse(day), row.get("kind"), row.get("name")));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
