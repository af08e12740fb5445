package cn.jianxing.deadlines.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.deadlines.application.ReadOverdue;
import cn.jianxing.deadlines.application.SendSupervisionLetter;
import cn.jianxing.deadlines.persistence.OverdueMapper.Overdue;
import cn.jianxing.shared.OfficeTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/overdue")
@Tag(name = "overdue", description = "逾期督办")
class OverdueController {

    private final ReadOverdue readOverdue;
    private final SendSupervisionLetter sendLetter;
    private final PersonRefs persons;

    OverdueController(ReadOverdue readOverdue, SendSupervisionLetter sendLetter, PersonRefs persons) {
        this.readOverdue = readOverdue;
        this.sendLetter = sendLetter;
        this.persons = persons;
    }

    @GetMapping
    @Operation(summary = "Open tasks of my area that reached a stage: due, dispatch, supervision or quarter")
    OverdueList list(@RequestParam(defaultValue = "due") String stage) {
        List<Overdue> rows = readOverdue.reached(stage);
        Map<String, PersonRef> holders =
                persons.byId(rows.stream().map(Overdue::assignee).toList());
        return new OverdueList(
                rows.stream().map(row -> item(row, holders.get(row.assignee()))).toList());
    }

    @GetMapping("/quarters")
    @Operation(summary = "What counts for the notice of a quarter, by unit of my area")
    Quarter quarter(@RequestParam int year, @RequestParam int quarter) {
        return new Quarter(readOverdue.quarter(year, quarter).stream()
                .map(row -> new UnitCount(new UnitRef(row.unit(), row.unitTitle()), row.count()))
                .toList());
    }

    @PostMapping("/{taskId}/letter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The office director's letter of supervision to who has the late task and to the post above")
    void letter(@PathVariable String taskId, @RequestBody @Valid Letter letter) {
        sendLetter.send(taskId, letter.text());
    }

    private static OverdueItem item(Overdue row, @Nullable PersonRef holder) {
        return new OverdueItem(
                row.taskId(),
                row.caseNo(),
                row.caseTitle(),
                row.caseTypeTitle(),
                row.step(),
                new UnitRef(row.unit(), row.unitTitle()),
                row.audience(),
                holder,
                OfficeTime.of(row.dueAt()),
                OfficeTime.of(row.reachedAt()),
                row.letter(),
                row.letterAt() == null ? null : OfficeTime.of(row.letterAt()));
    }

    record Letter(@NotBlank @Size(max = 2000) String text) {}

    record OverdueList(List<OverdueItem> items) {}

    record Quarter(List<UnitCount> items) {}

    record UnitCount(UnitRef unit, int count) {}

    /** @param letter what the office wrote about it, if it has */
    record OverdueItem(
            String taskId,
            String caseNo,
            String caseTitle,
            String caseType,
            String step,
            UnitRef unit,
            String audience,
            @Nullable PersonRef holder,
            OffsetDateTime dueAt,
            OffsetDateTime reachedAt,
            @Nullable String letter,
            @Nullable OffsetDateTime letterAt) {}
}
