package cn.jianxing.models;

import cn.jianxing.testing.JianxingTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Plays processes on the real engine with the application's own use cases. Time stands on a day early in the year and
 * passes only when a test says so; what becomes due then is done at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JianxingTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
@Import({
    Officials.class,
    OpenWork.class,
    PassingTime.class,
    Outcomes.class,
    RatingWork.class,
    SiteReview.class,
    HallLoan.class,
    Stations.class,
    TakenPaths.class,
    PrepareLoanDelegate.class,
    DeskOverHttp.class,
    OneReview.class,
    CampaignWork.class,
    PublicityWork.class,
    CampaignSettling.class,
    CampaignYears.class,
    ProjectWork.class,
    SiteWork.class
})
@ExtendWith(CoverageGate.class)
@interface ProcessTest {

    /** Processes whose elements the tests of the class must reach. */
    String[] value();
}
