package cn.jianxing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The median time of a piece of work, after it has warmed up. */
final class Stopwatch {

    private static final int WARM_UP = 30;
    private static final int RUNS = 101;
    private static final long PATIENCE = 20_000_000_000L;
    private static final int FEWEST = 5;

    private Stopwatch() {}

    /** Milliseconds; slow work is repeated less often, never fewer than five times. */
    static double median(Supplier<?> work) {
        repeat(work, WARM_UP, PATIENCE / 4, 2);
        List<Long> times = repeat(work, RUNS, PATIENCE, FEWEST);
        return times.stream().sorted().toList().get(times.size() / 2) / 1e6;
    }

    private static List<Long> repeat(Supplier<?> work, int most, long patience, int fewest) {
        List<Long> times = new ArrayList<>();
        long begin = System.nanoTime();
        while (times.size() < fewest || (times.size() < most && System.nanoTime() - begin < patience)) {
            long start = System.nanoTime();
            Object result = work.get();
            times.add(System.nanoTime() - start);
            assertThat(result).isNotNull();
        }
        return times;
    }
}
