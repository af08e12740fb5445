package cn.jianxing.starrating.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo county has its figures before its first application. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class DemoFactsAtStart implements ApplicationRunner {

    private final DemoFacts demo;

    DemoFactsAtStart(DemoFacts demo) {
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demo.importMissing();
    }
}
