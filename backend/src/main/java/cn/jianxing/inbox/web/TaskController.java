package cn.jianxing.inbox.web;

import cn.jianxing.inbox.Completed;
import cn.jianxing.inbox.TaskDesk;
import cn.jianxing.inbox.application.PreviewTask;
import cn.jianxing.inbox.application.ReadTask;
import cn.jianxing.inbox.application.SaveDraft;
import cn.jianxing.shared.OfficeTime;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "tasks", description = "办理")
class TaskController {

    private final ReadTask readTask;
    private final SaveDraft saveDraft;
    private final TaskDesk desk;
    private final TaskViews views;
    private final PreviewTask previewTask;
    private final NextViews nextViews;

    TaskController(
            ReadTask readTask,
            SaveDraft saveDraft,
            TaskDesk desk,
            TaskViews views,
            PreviewTask previewTask,
            NextViews nextViews) {
        this.previewTask = previewTask;
        this.nextViews = nextViews;
        this.readTask = readTask;
        this.saveDraft = saveDraft;
        this.desk = desk;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "A task with its form, my draft, what I can do, and who follows")
    TaskViews.TaskView task(@PathVariable String taskId) {
        return views.view(readTask.read(taskId));
    }

    @PostMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a free task; 409 with the holder's name when somebody has it")
    void claim(@PathVariable String taskId) {
        desk.claim(taskId);
    }

    @DeleteMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives the task back to its post")
    void release(@PathVariable String taskId) {
        desk.release(taskId);
    }

    @PutMapping("/draft")
    @Operation(summary = "Keeps what I have typed so far")
    SavedDraft draft(@PathVariable String taskId, @RequestBody @Valid DraftRequest request) {
        return new SavedDraft(OfficeTime.of(saveDraft.save(taskId, request.data())));
    }

    @PostMapping("/preview")
    @Operation(summary = "Who would follow each choice if the form were submitted as it stands; changes nothing")
    NextViews.NextChoices preview(@PathVariable String taskId, @RequestBody @Valid DraftRequest request) {
        return nextViews.of(previewTask.preview(taskId, request.data()));
    }

    @PostMapping("/completion")
    @Operation(summary = "Completes the task; a repeated Idempotency-Key gets the first answer")
    Completed complete(
            @PathVariable String taskId,
            @RequestBody @Valid CompletionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return desk.complete(taskId, request.data(), request.comment(), key);
    }

    record DraftRequest(@NotNull ObjectNode data) {}

    record SavedDraft(OffsetDateTime savedAt) {}

    record CompletionRequest(
            @NotNull ObjectNode data,
            @Nullable @Size(max = 4000) String comment) {}
}
