package cn.jianxing.demo.year;

import cn.jianxing.organisation.Organisation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A newcomer finds the county at work: the year is played once the people are known, before the demo says it is ready.
 * {@code jianxing.demo.year=empty} leaves the year to whoever plays it.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "jianxing.demo.year", havingValue = "played", matchIfMissing = true)
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoYearAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoYearAtStart.class);

    private final PlayDemoYear year;
    private final Organisation organisation;

    DemoYearAtStart(PlayDemoYear year, Organisation organisation) {
        this.year = year;
        this.organisation = organisation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (organisation.holders("990101/centre_deputy").isEmpty()) {
            LOG.warn("The people of the demo county are not known yet; its year is played at the next start");
            return;
        }
        year.play();
    }
}
