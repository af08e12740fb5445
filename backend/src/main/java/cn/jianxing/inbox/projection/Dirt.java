package cn.jianxing.inbox.projection;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction touched; steps aside while another transaction runs inside it. */
final class Dirt implements TransactionSynchronization {

    final Set<String> tasks = new LinkedHashSet<>();
    final Set<String> instances = new LinkedHashSet<>();

    private final Object key;
    private final Consumer<Dirt> flush;

    Dirt(Object key, Consumer<Dirt> flush) {
        this.key = key;
        this.flush = flush;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        flush.accept(this);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void beforeCompletion() {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}
