package cn.jianxing.deadlines.web;

import cn.jianxing.calendar.DayBook;
import cn.jianxing.deadlines.application.KeepTime;
import cn.jianxing.deadlines.application.KeepTime.Preview;
import cn.jianxing.deadlines.web.TimeViews.Days;
import cn.jianxing.deadlines.web.TimeViews.LimitHistory;
import cn.jianxing.deadlines.web.TimeViews.LimitList;
import cn.jianxing.deadlines.web.TimeViews.RecalculationView;
import cn.jianxing.deadlines.web.TimeViews.Recalculations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reached by system administrators only: everything below {@code /api/admin} is. */
@RestController
@RequestMapping("/api/admin")
@Tag(name = "admin", description = "管理")
class TimeAdminController {

    private final KeepTime keepTime;
    private final TimeViews views;

    TimeAdminController(KeepTime keepTime, TimeViews views) {
        this.keepTime = keepTime;
        this.views = views;
    }

    @GetMapping("/limits")
    @Operation(summary = "All time limits, the steps under them and how many tasks are open there")
    LimitList limits() {
        return views.limits();
    }

    @GetMapping("/limits/{key}/history")
    @Operation(summary = "Who changed a limit, from what to what, and why")
    LimitHistory history(@PathVariable String key) {
        return views.history(key);
    }

    @PostMapping("/limits/{key}/preview")
    @Operation(summary = "How many open tasks would get another due date")
    Preview previewLimit(@PathVariable String key, @RequestBody @Valid LimitValue value) {
        return keepTime.preview(key, value.amount(), value.unit());
    }

    @PutMapping("/limits/{key}")
    @Operation(summary = "Sets a limit; open tasks under it are recalculated")
    RecalculationView setLimit(@PathVariable String key, @RequestBody @Valid LimitRequest request) {
        return views.recalculation(keepTime.change(key, request.amount(), request.unit(), request.reason()));
    }

    @GetMapping("/workdays")
    @Operation(summary = "Days of a year that differ from their week: holidays and make-up days")
    Days workdays(@RequestParam int year) {
        return views.days(year);
    }

    @PostMapping("/workdays/preview")
    @Operation(summary = "How many open tasks would get another due date")
    Preview previewDays(@RequestBody @Valid DaysValue value) {
        return keepTime.preview(value.book());
    }

    @PutMapping("/workdays")
    @Operation(summary = "Sets holidays, make-up days and ordinary days; open tasks are recalculated")
    RecalculationView setDays(@RequestBody @Valid DaysRequest request) {
        return views.recalculation(
                keepTime.change(request.days().stream().map(DayValue::book).toList(), request.reason()));
    }

    @GetMapping("/recalculations")
    @Operation(summary = "What was recalculated lately: cause, dates moved, cases still waiting")
    Recalculations recalculations() {
        return views.recalculations();
    }

    record LimitValue(int amount, @NotBlank String unit) {}

    record LimitRequest(
            int amount,
            @NotBlank String unit,
            @NotBlank @Size(max = 500) String reason) {}

    /** @param kind holiday or makeup_workday; null for an ordinary day of its week */
    record DayValue(
            @NotNull LocalDate day,
            @Nullable String kind,
            @Nullable @Size(max = 40) String name) {

        DayBook.Day book() {
            return new DayBook.Day(day, kind, name);
        }
    }

    record DaysValue(
            @NotNull @Size(min = 1, max = 400) @Valid List<DayValue> days) {

        List<DayBook.Day> book() {
            return days.stream().map(DayValue::book).toList();
        }
    }

    record DaysRequest(
            @NotNull @Size(min = 1, max = 400) @Valid List<DayValue> days,
            @NotBlank @Size(max = 500) String reason) {}
}
