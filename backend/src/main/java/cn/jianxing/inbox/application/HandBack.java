package cn.jianxing.inbox.application;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.inbox.domain.HeldTask;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives back to its post what somebody had taken who holds the post no longer. */
@Component
class HandBack {

    private final CaseLock lock;
    private final TaskReader reader;
    private final TaskWriter writer;

    HandBack(CaseLock lock, TaskReader reader, TaskWriter writer) {
        this.lock = lock;
        this.reader = reader;
        this.writer = writer;
    }

    @RetryOnConflict
    @Transactional
    void handBack(HeldTask held) {
        lock.lock(held.caseId());
        reader.find(held.taskId(), held.caseId())
                .filter(task -> task.heldBy(held.assignee()))
                .ifPresent(this::giveBack);
    }

    private void giveBack(TaskInHand task) {
        if (task.delegatedBy() == null) {
            writer.assign(task.taskId(), null);
        } else {
            writer.comeBack(task.taskId());
        }
    }
}
