package cn.jianxing.starrating.demo;

import cn.jianxing.cases.PastCases;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.CsvTable;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignPlan;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * What the demo county has fixed for this year (every station takes part, self-assessment opens late in August), and
 * last year's campaign, known from paper: its stars and nothing else.
 */
@Service
@Profile({"demo", "test"})
public class DemoCampaigns {

    private static final String COUNTY = "990101";
    private static final int LAST_YEAR = 2025;
    private static final int EDITION = 1;

    private final Campaigns campaigns;
    private final CampaignSites sites;
    private final StarRegister register;
    private final Organisation organisation;
    private final PastCases pastCases;

    DemoCampaigns(
            Campaigns campaigns,
            CampaignSites sites,
            StarRegister register,
            Organisation organisation,
            PastCases pastCases) {
        this.campaigns = campaigns;
        this.sites = sites;
        this.register = register;
        this.organisation = organisation;
        this.pastCases = pastCases;
    }

    public void importMissing() {
        CsvTable.read("/starrating/demo/demo-plan.csv", Changed::of).forEach(this::plan);
        if (campaigns.of(COUNTY, LAST_YEAR).isEmpty()
                && organisation.unit(COUNTY).isPresent()) {
            lastYear();
        }
    }

    private void plan(Changed changed) {
        CampaignPlan usual = campaigns.plan(changed.year()).orElseThrow();
        campaigns.plan(new CampaignPlan(
                usual.year(),
                usual.opensOn(),
                changed.windowOpensOn(),
                usual.cutOffOn(),
                usual.closesOn(),
                changed.nominationShare(),
                usual.reEvaluationYears(),
                usual.experts(),
                usual.subsidyPreset(),
                usual.reviewRatio(),
                usual.reportDueOn(),
                usual.subsidyDueDays()));
    }

    private void lastYear() {
        CampaignPlan plan = campaigns.plan(LAST_YEAR).orElseThrow();
        List<RegisterEntry> awarded = organisation.units(COUNTY, "town", null).stream()
                .flatMap(town -> organisation.units(town.code(), "village", null).stream())
                .flatMap(unit -> register.history(unit.code()).stream())
                .filter(entry -> entry.year() == LAST_YEAR)
                .toList();
        Instant ended = awarded.stream()
                .map(entry -> start(entry.awardedOn().plusDays(1)))
                .max(Instant::compareTo)
                .orElse(start(plan.closesOn()));
        var file = pastCases.enter("star-campaign", COUNTY, start(plan.opensOn()), ended, "effective");
        campaigns.add(new Campaign(
                file.id(),
                COUNTY,
                LAST_YEAR,
                EDITION,
                start(plan.windowOpensOn()),
                start(plan.cutOffOn().plusDays(1)),
                start(plan.closesOn().plusDays(1)),
                plan.nominationShare(),
                plan.experts(),
                plan.subsidyPreset(),
                null,
                null,
                Campaign.State.CLOSED,
                0,
                file.startedAt()));
        awarded.forEach(entry -> site(file.id(), entry, ended));
    }

    private void site(String campaign, RegisterEntry entry, Instant ended) {
        sites.add(CampaignSite.nominated(
                campaign, entry.unit(), Level.STATION, CampaignSite.Origin.NOMINATED, null, null));
        sites.rank(campaign, entry.unit(), null, entry.star(), null);
        var state = entry.star() > 0 ? CampaignSite.State.RATED : CampaignSite.State.NOT_RATED;
        sites.conclude(campaign, entry.unit(), state, ended);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private record Changed(int year, LocalDate windowOpensOn, BigDecimal nominationShare) {

        static Changed of(CSVRecord row) {
            return new Changed(
                    Integer.parseInt(row.get("year")),
                    LocalDate.parse(row.get("window_opens_on")),
                    new BigDecimal(row.get("nomination_share")));
        }
    }
}
