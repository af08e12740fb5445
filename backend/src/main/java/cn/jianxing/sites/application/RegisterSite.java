package cn.jianxing.sites.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseOpener;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submissions;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.sites.domain.OpenHours;
import cn.jianxing.sites.domain.Site;
import cn.jianxing.sites.domain.Sites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plaque hangs: the site is registered, and its yearly reviews begin. */
@Service
public class RegisterSite {

    private final Sites sites;
    private final Cases cases;
    private final Submissions submissions;
    private final CaseOpener opener;
    private final BusinessClock clock;

    RegisterSite(Sites sites, Cases cases, Submissions submissions, CaseOpener opener, BusinessClock clock) {
        this.sites = sites;
        this.cases = cases;
        this.submissions = submissions;
        this.opener = opener;
        this.clock = clock;
    }

    /** Answers the site's number. */
    @Transactional
    public String register(String caseId) {
        CaseFile file = cases.byId(caseId).orElseThrow();
        Site site = site(
                file, submissions.latest(caseId, SiteForms.APPLY).orElseThrow().data());
        sites.add(site);
        opener.open(
                "nine-have-review",
                file.subjectUnit(),
                Map.of("siteId", site.id(), "starterPost", file.startedAs(), "title", site.name()));
        return site.code();
    }

    private Site site(CaseFile file, ObjectNode asked) {
        OpenHours hours = SiteForms.hours(asked);
        return new Site(
                Ids.next(),
                "ZD-%04d".formatted(sites.nextNumber()),
                file.id(),
                file.subjectUnit(),
                asked.path("level").asText(),
                asked.path("name").asText(),
                asked.path("address").asText(),
                place(asked.path("latitude")),
                place(asked.path("longitude")),
                asked.path("areaM2").decimalValue(),
                asked.path("capacity").asInt(),
                asked.path("population").asInt(),
                asked.path("gridCount").asInt(),
                asked.path("rooms").asText(),
                asked.path("ownerPost").asText(),
                hours.text(),
                hours.hours(),
                asked.path("headName").asText(),
                asked.path("contact").asText(),
                asked.path("accessible").asBoolean(),
                null,
                null,
                null,
                null,
                LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE),
                null);
    }

    private static @Nullable BigDecimal place(JsonNode degrees) {
        return degrees.isNumber() ? degrees.decimalValue() : null;
    }
}
