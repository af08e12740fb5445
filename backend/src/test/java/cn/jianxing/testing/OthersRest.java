package cn.jianxing.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Dozens of contexts are kept for later classes, one works at a time: what the others would look for in their databases
 * every second waits until it is their turn again.
 */
final class OthersRest implements BeforeAllCallback {

    private static @Nullable ThreadPoolTaskScheduler working;

    @Override
    public void beforeAll(ExtensionContext test) {
        ThreadPoolTaskScheduler own =
                SpringExtension.getApplicationContext(test).getBean(ThreadPoolTaskScheduler.class);
        if (own == working) {
            return;
        }
        if (working != null) {
            working.stop();
        }
        if (!own.isRunning()) {
            own.start();
        }
        working = own;
    }
}
