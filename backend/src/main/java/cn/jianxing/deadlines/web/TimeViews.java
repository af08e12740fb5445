package cn.jianxing.deadlines.web;

import cn.jianxing.calendar.DayBook;
import cn.jianxing.calendar.LimitBook;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.deadlines.application.ReadRecalculations;
import cn.jianxing.deadlines.persistence.RecalculationMapper.Summary;
import cn.jianxing.deadlines.process.LimitUses;
import cn.jianxing.shared.OfficeTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Limits and calendar as the administration shows them. */
@Component
class TimeViews {

    private final LimitBook limits;
    private final DayBook days;
    private final ReadRecalculations recalculations;
    private final LimitUses uses;
    private final PersonRefs persons;

    TimeViews(LimitBook limits, DayBook days, ReadRecalculations recalculations, LimitUses uses, PersonRefs persons) {
        this.limits = limits;
        this.days = days;
        this.recalculations = recalculations;
        this.uses = uses;
        this.persons = persons;
    }

    LimitList limits() {
        Map<String, List<String>> steps = uses.all();
        Map<String, Integer> open = recalculations.open();
        return new LimitList(limits.all().stream()
                .map(entry -> new LimitView(
                        entry.key(),
                        entry.amount(),
                        entry.unit(),
                        entry.basis(),
                        steps.getOrDefault(entry.key(), List.of()),
                        open.getOrDefault(entry.key(), 0)))
                .toList());
    }

    LimitHistory history(String key) {
        return new LimitHistory(limits.history(key).stream()
                .map(change -> new LimitChangeView(
                        change.amountBefore(),
                        change.unitBefore(),
                        change.amount(),
                        change.unit(),
                        change.reason(),
                        persons.one(change.personId(), null),
                        OfficeTime.of(change.at())))
                .toList());
    }

    Days days(int year) {
        return new Days(
                year,
                days.days(year).stream()
                        .map(day -> new DayView(day.day(), day.kind(), day.name()))
                        .toList());
    }

    Recalculations recalculations() {
        return new Recalculations(
                recalculations.latest().stream().map(this::view).toList());
    }

    RecalculationView recalculation(String id) {
        return recalculations.latest().stream()
                .filter(summary -> summary.id().equals(id))
                .map(this::view)
                .findFirst()
                .orElseThrow();
    }

    private RecalculationView view(Summary row) {
        return new RecalculationView(
                row.id(),
                row.limitKey(),
                row.amountBefore(),
                row.unitBefore(),
                row.amount(),
                row.unit(),
                row.reason(),
                persons.one(row.personId(), null),
                OfficeTime.of(row.at()),
                row.cases(),
                row.moved(),
                row.waiting());
    }

    record LimitList(List<LimitView> items) {}

    /** @param open tasks under this limit now */
    record LimitView(String key, int amount, String unit, String basis, List<String> steps, int open) {}

    record LimitHistory(List<LimitChangeView> items) {}

    record LimitChangeView(
            int amountBefore,
            String unitBefore,
            int amount,
            String unit,
            String reason,
            @Nullable PersonRef person,
            OffsetDateTime at) {}

    record Days(int year, List<DayView> days) {}

    record DayView(
            LocalDate day, @Nullable String kind, @Nullable String name) {}

    record Recalculations(List<RecalculationView> items) {}

    /**
     * @param moved dates that were moved so far
     * @param waiting cases still to be looked at
     */
    record RecalculationView(
            String id,
            @Nullable String limitKey,
            @Nullable Integer amountBefore,
            @Nullable String unitBefore,
            @Nullable Integer amount,
            @Nullable String unit,
            String reason,
            @Nullable PersonRef person,
            OffsetDateTime at,
            int cases,
            int moved,
            int waiting) {}
}
