package cn.jianxing.inbox.application;

import cn.jianxing.inbox.projection.InboxProjection;
import cn.jianxing.inbox.projection.OpenTasks;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the whole inbox anew from the engine. Work may go on meanwhile: a few hundred tasks at a time, each by the
 * same statements as every ordinary change.
 */
@Component
public class RebuildInbox {

    private static final int AT_ONCE = 500;

    private final OpenTasks tasks;
    private final InboxProjection projection;
    private final TransactionTemplate transaction;

    RebuildInbox(OpenTasks tasks, InboxProjection projection, PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.projection = projection;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Answers how many open tasks there were. */
    public int rebuild() {
        int count = 0;
        String after = "";
        for (List<String> ids = tasks.inEngine(after, AT_ONCE); !ids.isEmpty(); ids = tasks.inEngine(after, AT_ONCE)) {
            project(ids);
            count += ids.size();
            after = ids.get(ids.size() - 1);
        }
        removeSurplus();
        return count;
    }

    private void removeSurplus() {
        for (List<String> ids = tasks.surplus(AT_ONCE); !ids.isEmpty(); ids = tasks.surplus(AT_ONCE)) {
            project(ids);
        }
    }

    private void project(List<String> ids) {
        transaction.executeWithoutResult(status -> projection.project(ids));
    }
}
