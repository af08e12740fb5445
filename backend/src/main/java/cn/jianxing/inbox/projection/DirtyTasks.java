package cn.jianxing.inbox.projection;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers which tasks a transaction touched and projects them once, just before it commits. Engine events only say
 * "look again": they come in an order, and with caches, that a projection could not rely on.
 */
@Component
public class DirtyTasks {

    private final InboxProjection projection;

    DirtyTasks(InboxProjection projection) {
        this.projection = projection;
    }

    void task(String taskId) {
        current().tasks.add(taskId);
    }

    /** Suspending and activating touches tasks without an event of their own. */
    void instance(String instanceId) {
        current().instances.add(instanceId);
    }

    /** Projects now what was touched so far, for a use case that reads the inbox before its transaction ends. */
    public void flush() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Dirt dirt) {
            flush(dirt);
        }
    }

    /** Until nothing is left: who follows the inbox may touch a task again, e.g. give it another date. */
    private void flush(Dirt dirt) {
        while (!dirt.instances.isEmpty() || !dirt.tasks.isEmpty()) {
            project(dirt);
        }
    }

    private void project(Dirt dirt) {
        Set<String> instances = Set.copyOf(dirt.instances);
        Set<String> tasks = Set.copyOf(dirt.tasks);
        dirt.instances.clear();
        dirt.tasks.clear();
        if (!instances.isEmpty()) {
            projection.projectInstances(instances);
        }
        if (!tasks.isEmpty()) {
            projection.project(tasks);
        }
    }

    private Dirt current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Dirt dirt) {
            return dirt;
        }
        Dirt dirt = new Dirt(this, this::flush);
        TransactionSynchronizationManager.bindResource(this, dirt);
        TransactionSynchronizationManager.registerSynchronization(dirt);
        return dirt;
    }
}
