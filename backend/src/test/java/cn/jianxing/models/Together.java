package cn.jianxing.models;

import cn.jianxing.shared.retry.Conflicts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several acts in the same moment, a thread for each; who loses a race at the database tries again. */
final class Together {

    private static final int ATTEMPTS = 50;

    private Together() {}

    static void act(List<Runnable> acts) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier moment = new CyclicBarrier(acts.size());
        try {
            List<Callable<Void>> calls = new ArrayList<>();
            for (Runnable act : acts) {
                calls.add(() -> {
                    moment.await();
                    again(act);
                    return null;
                });
            }
            List<Future<Void>> running = calls.stream().map(people::submit).toList();
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static void again(Runnable act) {
        for (int attempt = 1; ; attempt++) {
            try {
                act.run();
                return;
            } catch (RuntimeException problem) {
                if (attempt == ATTEMPTS || !Conflicts.isConflict(problem)) {
                    throw problem;
                }
            }
        }
    }
}
