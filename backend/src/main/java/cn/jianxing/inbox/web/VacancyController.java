package cn.jianxing.inbox.web;

import cn.jianxing.inbox.application.MoveVacantTask;
import cn.jianxing.inbox.application.VacancyDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** Vacant posts and a changed organisation, for the offices that look after them. */
@RestController
@RequestMapping("/api/organisation")
@Tag(name = "organisation", description = "组织变动")
class VacancyController {

    private final VacancyDesk desk;
    private final MoveVacantTask move;
    private final VacancyViews views;

    VacancyController(VacancyDesk desk, MoveVacantTask move, VacancyViews views) {
        this.desk = desk;
        this.move = move;
        this.views = views;
    }

    @GetMapping("/changes")
    @Operation(
            summary =
                    "Units opened, renamed, moved, merged, closed, the newest first, with how many open tasks it touched")
    VacancyViews.ChangeList changes() {
        return views.changes(desk.changes());
    }

    @GetMapping("/changes/{id}")
    @Operation(summary = "One change with the open tasks it touched: who had them, who gets them")
    VacancyViews.ChangeReport change(@PathVariable String id) {
        return views.report(desk.change(id));
    }

    @GetMapping("/vacancies")
    @Operation(summary = "Tasks that wait for posts nobody holds")
    VacancyViews.VacancyList vacancies() {
        return views.vacancies(desk.waiting());
    }

    @GetMapping("/posts")
    @Operation(summary = "Posts somebody holds to which such a task could go, by part of unit and title; at most 50")
    VacancyViews.PostChoices posts(@RequestParam(required = false) @Nullable String q) {
        return views.posts(desk.posts(q));
    }

    @PostMapping("/vacancies/{taskId}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Asks another post for a task that waits for a vacant one")
    void move(@PathVariable String taskId, @RequestBody @Valid MoveRequest request) {
        move.move(taskId, request.post(), request.reason());
    }

    @PostMapping("/vacancies/{taskId}/reminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Asks the superior to fill the post a task waits for; once a day")
    void remind(@PathVariable String taskId) {
        desk.remind(taskId);
    }

    record MoveRequest(
            @NotBlank String post,
            @NotBlank @Size(max = 2000) String reason) {}
}
