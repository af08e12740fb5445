package cn.jianxing.sites.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.sites.domain.Site;
import cn.jianxing.sites.domain.Sites;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The register of sites for everybody; the case behind one only for those who may see it. */
@Service
public class ReadSites {

    private final Sites sites;
    private final Cases cases;
    private final CurrentActor actors;
    private final Organisation organisation;
    private final BusinessClock clock;

    ReadSites(Sites sites, Cases cases, CurrentActor actors, Organisation organisation, BusinessClock clock) {
        this.sites = sites;
        this.cases = cases;
        this.actors = actors;
        this.organisation = organisation;
        this.clock = clock;
    }

    public List<Site> find(@Nullable String level, @Nullable String words) {
        return sites.find(level, words);
    }

    public Site site(String code) {
        return sites.byCode(code).orElseThrow(() -> new NotFound("sites.no-such-site"));
    }

    public Site.State state(Site site) {
        return site.state(LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE));
    }

    public @Nullable String caseNo(Site site) {
        return cases.visible(actors.require(), Set.of(site.caseId())).get(site.caseId());
    }

    public String title(String unit) {
        return organisation.unit(unit).map(Unit::title).orElse(unit);
    }
}
