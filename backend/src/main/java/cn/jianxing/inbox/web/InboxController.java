package cn.jianxing.inbox.web;

import cn.jianxing.inbox.application.CountInbox;
import cn.jianxing.inbox.application.InboxRequest;
import cn.jianxing.inbox.application.InboxView;
import cn.jianxing.inbox.application.ReadInbox;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inbox")
@Tag(name = "inbox", description = "待办")
class InboxController {

    private static final int LARGEST_PAGE = 100;

    private final ReadInbox readInbox;
    private final CountInbox countInbox;
    private final InboxViews views;

    InboxController(ReadInbox readInbox, CountInbox countInbox, InboxViews views) {
        this.readInbox = readInbox;
        this.countInbox = countInbox;
        this.views = views;
    }

    @GetMapping
    @Operation(
            summary =
                    "A page of my inbox: todo, snoozed, drafts, done, started or cc; due: overdue, today or week; sort: due or created")
    Page<InboxViews.InboxItem> page(
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        int limit = Math.max(1, Math.min(LARGEST_PAGE, size));
        return views.items(
                readInbox.page(new InboxRequest(InboxView.named(view), q, type, due, byDue(sort), limit, cursor)));
    }

    @GetMapping("/counts")
    @Operation(summary = "How much waits for me; no number goes beyond 999")
    CountInbox.Counts counts() {
        return countInbox.counts();
    }

    private static boolean byDue(String sort) {
        return switch (sort) {
            case "due" -> true;
            case "created" -> false;
            default -> throw new Malformed("sort");
        };
    }
}
