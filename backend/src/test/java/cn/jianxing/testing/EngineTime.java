package cn.jianxing.testing;

import cn.jianxing.shared.time.MovableClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Brings the engine's clock to the business time of the class that is about to run: it is static, one for the JVM,
 * while every context of the tests has a time of its own.
 */
class EngineTime implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        MovableClock clock = SpringExtension.getApplicationContext(context).getBean(MovableClock.class);
        ClockUtil.offset(clock.offset().toMillis());
    }
}
