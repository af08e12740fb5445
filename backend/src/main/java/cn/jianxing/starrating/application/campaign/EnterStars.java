package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Published stars enter the register; the former ones stay as history. */
@Component
class EnterStars {

    private final StarRegister register;
    private final Organisation organisation;
    private final Cases cases;
    private final BusinessClock clock;

    EnterStars(StarRegister register, Organisation organisation, Cases cases, BusinessClock clock) {
        this.register = register;
        this.organisation = organisation;
        this.cases = cases;
        this.clock = clock;
    }

    void enter(Campaign campaign, CampaignSite site) {
        Optional<CaseFile> rating = Optional.ofNullable(site.ratingCaseId()).flatMap(cases::byId);
        RegisterEntry entry = new RegisterEntry(
                Ids.next(),
                site.unit(),
                organisation.unit(site.unit()).map(Unit::title).orElse(site.unit()),
                site.level() == Level.STATION
                        ? organisation
                                .above(site.unit(), "town")
                                .map(Unit::code)
                                .orElse(null)
                        : site.unit(),
                site.level(),
                ResultList.star(site),
                campaign.year(),
                site.total(),
                LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE),
                rating.map(CaseFile::id).orElse(null),
                rating.map(CaseFile::no).orElse(null),
                null);
        register.enter(entry, clock.instant());
    }
}
