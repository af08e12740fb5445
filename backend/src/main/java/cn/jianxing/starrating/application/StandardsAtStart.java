package cn.jianxing.starrating.application;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The standards are there before anything else begins. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class StandardsAtStart implements ApplicationRunner {

    private final ImportStandards standards;

    StandardsAtStart(ImportStandards standards) {
        this.standards = standards;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        standards.importMissing();
    }
}
