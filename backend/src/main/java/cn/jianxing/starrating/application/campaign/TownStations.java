package cn.jianxing.starrating.application.campaign;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.Candidacy;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The stations a town may choose from, with their stars. */
@Component
class TownStations {

    private final Organisation organisation;
    private final StarRegister register;
    private final OpenCampaigns open;

    TownStations(Organisation organisation, StarRegister register, OpenCampaigns open) {
        this.organisation = organisation;
        this.register = register;
        this.open = open;
    }

    List<Station> of(Campaign campaign, String town) {
        int years = open.plan(campaign.year()).reEvaluationYears();
        return organisation.units(town, "village", null).stream()
                .sorted(Comparator.comparing(Unit::code))
                .map(unit -> station(unit, campaign.year(), years))
                .toList();
    }

    int cap(Campaign campaign, String town) {
        return Candidacy.cap(
                campaign.nominationShare(),
                organisation.units(town, "village", null).size());
    }

    private Station station(Unit unit, int year, int reEvaluationYears) {
        return register.inForce(unit.code())
                .map(entry -> new Station(
                        unit, entry.star(), Candidacy.of(entry.star(), entry.year(), year, reEvaluationYears)))
                .orElseGet(() -> new Station(unit, 0, Candidacy.INSIDE_CAP));
    }

    /** @param star in force, 0 without one */
    record Station(Unit unit, int star, Candidacy candidacy) {}
}
