package cn.jianxing.sites.process;

import cn.jianxing.engine.ModelContract;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program relies on in the models of sites. */
@Configuration(proxyBeanMethods = false)
class SitesContract {

    static final String CASE_ID = "caseId";
    static final String SITE_ID = "siteId";
    static final String OPEN = "siteOpen";

    @Bean
    ModelContract siteRegistrationModel() {
        return new ModelContract(
                "site-registration",
                Set.of(
                        "Activity_RegisterSite",
                        "Activity_ChangeSite",
                        "Activity_CloseSiteForDays",
                        "Activity_CloseSite"),
                Set.of(),
                Set.of("return-for-correction.expired"),
                Map.of(CASE_ID, String.class));
    }

    @Bean
    ModelContract nineHaveReviewModel() {
        return new ModelContract(
                "nine-have-review",
                Set.of("Activity_FindSiteState", "Activity_ReviewNineHave"),
                Set.of(),
                Set.of(),
                Map.of(SITE_ID, String.class, OPEN, Boolean.class));
    }
}
