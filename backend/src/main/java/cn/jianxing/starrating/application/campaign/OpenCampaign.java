package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.domain.Standards;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignPlan;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A county begins its star rating of the year: once, by the plan and the standard of that year. */
@Service
public class OpenCampaign {

    private final Cases cases;
    private final Organisation organisation;
    private final Standards standards;
    private final OpenCampaigns open;
    private final Campaigns campaigns;

    OpenCampaign(Cases cases, Organisation organisation, Standards standards, OpenCampaigns open, Campaigns campaigns) {
        this.cases = cases;
        this.organisation = organisation;
        this.standards = standards;
        this.open = open;
        this.campaigns = campaigns;
    }

    @Transactional
    public Opened open(String caseId, int year) {
        var file = cases.byId(caseId).orElseThrow(() -> new NotFound("case.not-found"));
        CampaignPlan plan = open.plan(year);
        int edition =
                standards.newest(year).orElseThrow(() -> new Refused("star-rating.no-standard", Map.of("year", year)));
        Campaign campaign = new Campaign(
                caseId,
                file.subjectUnit(),
                year,
                edition,
                start(plan.windowOpensOn()),
                start(plan.cutOffOn().plusDays(1)),
                start(plan.closesOn().plusDays(1)),
                plan.nominationShare(),
                plan.experts(),
                plan.subsidyPreset(),
                null,
                null,
                Campaign.State.PREPARING,
                0,
                file.startedAt());
        if (!campaigns.add(campaign)) {
            throw new Stale("star-campaign.already-open", Map.of("unit", title(file.subjectUnit()), "year", year));
        }
        return new Opened(towns(file.subjectUnit()), campaign.closesAt());
    }

    /** An array list, because it becomes the collection of a multi-instance step. */
    @SuppressWarnings("NonApiType")
    private ArrayList<String> towns(String county) {
        return new ArrayList<>(organisation.units(county, "town", null).stream()
                .map(Unit::code)
                .sorted()
                .toList());
    }

    private String title(String unit) {
        return organisation.unit(unit).map(Unit::title).orElse(unit);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** @param towns asked for nominations */
    @SuppressWarnings("NonApiType")
    public record Opened(ArrayList<String> towns, Instant closesAt) {}
}
