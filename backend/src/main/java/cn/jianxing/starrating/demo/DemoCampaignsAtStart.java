package cn.jianxing.starrating.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo county's plan and last year's campaign are there before this year's begins; the models are known by then. */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class DemoCampaignsAtStart implements ApplicationRunner {

    private final DemoCampaigns demo;

    DemoCampaignsAtStart(DemoCampaigns demo) {
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demo.importMissing();
    }
}
