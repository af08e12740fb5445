package cn.jianxing.inbox.web;

import cn.jianxing.inbox.application.RebuildInbox;
import cn.jianxing.inbox.application.ReconcileInbox;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reached by system administrators only: everything below {@code /api/admin} is. */
@RestController
@RequestMapping("/api/admin/inbox")
@Tag(name = "admin", description = "管理")
class InboxAdminController {

    private final RebuildInbox rebuildInbox;
    private final ReconcileInbox reconcileInbox;

    InboxAdminController(RebuildInbox rebuildInbox, ReconcileInbox reconcileInbox) {
        this.rebuildInbox = rebuildInbox;
        this.reconcileInbox = reconcileInbox;
    }

    @PostMapping("/rebuild")
    @Operation(summary = "Writes the whole inbox anew from the engine; work may go on meanwhile")
    Rebuilt rebuild() {
        return new Rebuilt(rebuildInbox.rebuild());
    }

    @GetMapping("/reconcile")
    @Operation(summary = "Compares inbox and engine, task by task")
    ReconcileInbox.Report reconcile() {
        return reconcileInbox.reconcile();
    }

    /** @param tasks open tasks written */
    record Rebuilt(int tasks) {}
}
