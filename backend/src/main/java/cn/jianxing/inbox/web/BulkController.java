package cn.jianxing.inbox.web;

import cn.jianxing.inbox.application.bulk.CheckBulk;
import cn.jianxing.inbox.application.bulk.HoldBulk;
import cn.jianxing.inbox.application.bulk.ReadBulk;
import cn.jianxing.inbox.application.bulk.UndoBulk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inbox/bulk")
@Tag(name = "bulk", description = "批量办理")
class BulkController {

    private final CheckBulk checkBulk;
    private final HoldBulk holdBulk;
    private final UndoBulk undoBulk;
    private final ReadBulk readBulk;
    private final BulkViews views;

    BulkController(CheckBulk checkBulk, HoldBulk holdBulk, UndoBulk undoBulk, ReadBulk readBulk, BulkViews views) {
        this.checkBulk = checkBulk;
        this.holdBulk = holdBulk;
        this.undoBulk = undoBulk;
        this.readBulk = readBulk;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "What I decided for many tasks lately, with what came of each")
    BulkViews.BulkList latest(Locale locale) {
        return views.list(readBulk.latest(), locale);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them, item by item")
    BulkViews.BulkView read(@PathVariable String id, Locale locale) {
        return views.view(readBulk.read(id), locale);
    }

    @PostMapping("/check")
    @Operation(summary = "Which of these tasks can be decided together, and why the others cannot")
    BulkViews.CheckedList check(@RequestBody @Valid CheckRequest request, Locale locale) {
        return views.checked(checkBulk.check(request.taskIds()), locale);
    }

    @PostMapping
    @Operation(
            summary =
                    "Decides many tasks of one step; held for a while, in which nothing happens and all can be undone")
    BulkViews.BulkView hold(
            @RequestBody @Valid BulkRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Locale locale) {
        String id = holdBulk.hold(request.taskIds(), request.decision(), request.comment(), key);
        return views.view(readBulk.read(id), locale);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Takes a held decision back; 409 when its time is up")
    BulkViews.BulkView undo(@PathVariable String id, Locale locale) {
        undoBulk.undo(id);
        return views.view(readBulk.read(id), locale);
    }

    record CheckRequest(@NotNull @Size(max = 1000) List<@NotBlank String> taskIds) {}

    record BulkRequest(
            @NotNull @Size(max = 1000) List<@NotBlank String> taskIds,
            @NotBlank @Size(max = 64) String decision,
            @Nullable @Size(max = 4000) String comment) {}
}
