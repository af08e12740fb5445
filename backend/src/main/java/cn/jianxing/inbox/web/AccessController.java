package cn.jianxing.inbox.web;

import cn.jianxing.cases.AccessCheck;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.application.ExplainTask;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.web.ProblemTexts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks/{taskId}/access")
@Tag(name = "tasks", description = "办理")
class AccessController {

    private final ExplainTask explainTask;
    private final ProblemTexts texts;

    AccessController(ExplainTask explainTask, ProblemTexts texts) {
        this.explainTask = explainTask;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "Why a person, or I, may or may not work on the task: every check made")
    TaskAccessView access(
            @PathVariable String taskId,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String operation,
            Locale locale) {
        ExplainTask.Access access = explainTask.explain(taskId, person, operation(operation));
        return new TaskAccessView(
                access.maySee(),
                access.mayAct(),
                access.checks().stream().map(check -> reason(check, locale)).toList());
    }

    private static @Nullable StepOperation operation(@Nullable String word) {
        return word == null ? null : StepOperation.read(word).orElseThrow(() -> new Malformed("operation"));
    }

    private TaskCheck reason(AccessCheck check, Locale locale) {
        return new TaskCheck(check.check(), check.ok(), texts.title(check.sentence(), check.params(), locale));
    }

    record TaskAccessView(boolean maySee, boolean mayAct, List<TaskCheck> reasons) {}

    /** @param check what was asked, e.g. {@code free} */
    record TaskCheck(String check, boolean ok, String text) {}
}
