package cn.jianxing.sites.application;

import cn.jianxing.cases.Submissions;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.sites.domain.Sites;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A site is given up; the register keeps it, with what became of its things. */
@Service
public class CloseSite {

    private final Sites sites;
    private final Submissions submissions;
    private final BusinessClock clock;

    CloseSite(Sites sites, Submissions submissions, BusinessClock clock) {
        this.sites = sites;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Transactional
    public void close(String caseId) {
        String site = submissions
                .latest(caseId, SiteForms.APPLY)
                .orElseThrow()
                .data()
                .path("site")
                .asText();
        String assets = submissions
                .latest(caseId, SiteForms.ASSETS)
                .orElseThrow()
                .data()
                .path("assets")
                .asText();
        sites.end(site, LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE), assets);
    }
}
