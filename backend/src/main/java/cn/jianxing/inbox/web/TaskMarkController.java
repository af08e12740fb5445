package cn.jianxing.inbox.web;

import cn.jianxing.inbox.application.MarkTask;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "tasks", description = "办理")
class TaskMarkController {

    private final MarkTask markTask;

    TaskMarkController(MarkTask markTask) {
        this.markTask = markTask;
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "I have opened it; nobody else sees that")
    void read(@PathVariable String taskId) {
        markTask.read(taskId);
    }

    @PutMapping("/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Puts it off until a moment, never beyond its due date; then it comes back marked")
    void snooze(@PathVariable String taskId, @RequestBody @Valid Snooze request) {
        markTask.snooze(taskId, request.until().toInstant());
    }

    @DeleteMapping("/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Brings it back at once")
    void wake(@PathVariable String taskId) {
        markTask.wake(taskId);
    }

    record Snooze(@NotNull OffsetDateTime until) {}
}
