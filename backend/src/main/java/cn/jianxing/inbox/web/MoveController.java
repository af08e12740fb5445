package cn.jianxing.inbox.web;

import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.Completed;
import cn.jianxing.inbox.application.AnswerDelegation;
import cn.jianxing.inbox.application.HandOverTask;
import cn.jianxing.inbox.application.ReturnTask;
import cn.jianxing.inbox.application.WithdrawTask;
import cn.jianxing.shared.Malformed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
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

/** What officials do with a task besides answering it, where the model allows it. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "tasks", description = "办理")
class MoveController {

    private final ReturnTask returnTask;
    private final WithdrawTask withdrawTask;
    private final HandOverTask handOver;
    private final AnswerDelegation delegation;
    private final MoveViews views;

    MoveController(
            ReturnTask returnTask,
            WithdrawTask withdrawTask,
            HandOverTask handOver,
            AnswerDelegation delegation,
            MoveViews views) {
        this.returnTask = returnTask;
        this.withdrawTask = withdrawTask;
        this.handOver = handOver;
        this.delegation = delegation;
        this.views = views;
    }

    @GetMapping("/returns")
    @Operation(summary = "Steps I could return this to: what ends, who gets it, or why it cannot go there")
    MoveViews.Moves returns(@PathVariable String taskId, Locale locale) {
        return views.targets(returnTask.targets(taskId), locale);
    }

    @PostMapping("/return")
    @Operation(summary = "Returns the case to an earlier step; its last worker gets it again")
    Completed returnTo(@PathVariable String taskId, @RequestBody @Valid ReturnRequest request) {
        return returnTask.returnTo(taskId, request.step(), Boolean.TRUE.equals(request.straight()), request.comment());
    }

    @GetMapping("/withdrawal")
    @Operation(summary = "What taking back my finished task would end, or why I cannot")
    MoveViews.MoveView withdrawal(@PathVariable String taskId, Locale locale) {
        return views.move(withdrawTask.preview(taskId), null, locale);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Takes my finished task back; refused once somebody has gone on with it")
    Completed withdraw(@PathVariable String taskId, @RequestBody @Valid ReasonRequest request) {
        return withdrawTask.withdraw(taskId, request.comment());
    }

    @GetMapping("/colleagues")
    @Operation(summary = "Whom I can hand this to; for: transfer or delegate")
    MoveViews.Colleagues colleagues(@PathVariable String taskId, @RequestParam("for") String operation) {
        return views.colleagues(handOver.colleagues(taskId, handover(operation)));
    }

    @PostMapping("/handover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hands the task to a colleague: transfer for good, delegate for an opinion")
    void handOver(@PathVariable String taskId, @RequestBody @Valid HandoverRequest request) {
        handOver.handOver(taskId, handover(request.operation()), request.person(), request.comment());
    }

    @PostMapping("/opinion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "My opinion on a task I was asked about; it goes back to whoever asked")
    void answer(@PathVariable String taskId, @RequestBody @Valid ReasonRequest request) {
        delegation.answer(taskId, request.comment());
    }

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back a task I asked an opinion on, without waiting for it")
    void recall(@PathVariable String taskId, @RequestBody @Valid ReasonRequest request) {
        delegation.recall(taskId, request.comment());
    }

    private static StepOperation handover(String word) {
        return StepOperation.read(word)
                .filter(operation -> operation == StepOperation.TRANSFER || operation == StepOperation.DELEGATE)
                .orElseThrow(() -> new Malformed("operation"));
    }

    /**
     * @param step as the list of returns names it
     * @param straight whether it comes straight back once it is corrected
     */
    record ReturnRequest(
            @NotBlank String step,
            @Nullable Boolean straight,
            @NotBlank @Size(max = 2000) String comment) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String comment) {}

    /** @param person user name of a colleague */
    record HandoverRequest(
            @NotBlank String operation,
            @NotBlank String person,
            @NotBlank @Size(max = 2000) String comment) {}
}
