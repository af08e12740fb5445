package cn.jianxing.sites.application;

import cn.jianxing.cases.Submissions;
import cn.jianxing.sites.domain.Sites;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** It is made known that a site is closed for some days, and why: inspectors and residents see it. */
@Service
public class CloseSiteForDays {

    private final Sites sites;
    private final Submissions submissions;

    CloseSiteForDays(Sites sites, Submissions submissions) {
        this.sites = sites;
        this.submissions = submissions;
    }

    @Transactional
    public void close(String caseId) {
        ObjectNode asked =
                submissions.latest(caseId, SiteForms.APPLY).orElseThrow().data();
        sites.pause(
                asked.path("site").asText(),
                LocalDate.parse(asked.path("closedFrom").asText()),
                LocalDate.parse(asked.path("closedUntil").asText()),
                asked.path("reason").asText());
    }
}
