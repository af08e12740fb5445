package cn.jianxing.engine;

import java.time.Instant;

/** Work of our own that falls due beside the engine's jobs and must keep their order. */
public interface DueWork {

    /** Does what was due before that moment; answers how much that was. */
    int runBefore(Instant moment);
}
