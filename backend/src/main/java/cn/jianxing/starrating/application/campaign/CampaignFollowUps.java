package cn.jianxing.starrating.application.campaign;

import cn.jianxing.engine.Decisions.Outcome;
import cn.jianxing.organisation.Routing;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignPlan;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.FollowUp;
import cn.jianxing.starrating.domain.campaign.FollowUps;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a campaign leaves to other processes: money, appeals, extension sites. */
@Component
class CampaignFollowUps {

    private final FollowUps followUps;
    private final FrozenTables tables;
    private final Routing routing;
    private final OpenCampaigns open;
    private final BusinessClock clock;

    CampaignFollowUps(
            FollowUps followUps, FrozenTables tables, Routing routing, OpenCampaigns open, BusinessClock clock) {
        this.followUps = followUps;
        this.tables = tables;
        this.routing = routing;
        this.open = open;
        this.clock = clock;
    }

    /** The county's extension sites (P01c) are graded beside the campaign. */
    void extensionSites(Campaign campaign) {
        LocalDate due = open.plan(campaign.year()).closesOn();
        add(campaign, FollowUp.Kind.EXTENSION, campaign.county(), "office_clerk", due, null, detail(campaign));
    }

    /** What the site is owed for its star (P25b), with the payments it is made in; nothing without money. */
    void subsidy(Campaign campaign, CampaignSite site) {
        Map<String, Object> asked =
                Map.of("preset", campaign.subsidyPreset(), "level", site.level().id(), "star", ResultList.star(site));
        int amount = tables.decide(campaign, FrozenTables.SUBSIDY, asked)
                .map(outcome -> outcome.number("amount"))
                .orElse(0);
        if (amount > 0) {
            pay(campaign, site, amount);
        }
    }

    private void pay(Campaign campaign, CampaignSite site, int amount) {
        Map<String, Object> asked =
                Map.of("suspended", false, "openObjection", false, "vetoAfterAward", false, "amount", (double) amount);
        Outcome payment = tables.decide(campaign, FrozenTables.PAYMENT, asked).orElseThrow();
        CampaignPlan plan = open.plan(campaign.year());
        ObjectNode detail = detail(campaign)
                .put("star", ResultList.star(site))
                .put("preset", campaign.subsidyPreset())
                .put("action", String.valueOf(payment.value("action")))
                .put("firstPayment", payment.number("firstPayment"))
                .put("secondPayment", payment.number("secondPayment"));
        add(
                campaign,
                FollowUp.Kind.SUBSIDY,
                site.unit(),
                "office_clerk",
                today().plusDays(plan.subsidyDueDays()),
                BigDecimal.valueOf(amount),
                detail);
    }

    /** A site without a star may appeal (P03): the office answers. */
    void appeal(Campaign campaign, CampaignSite site) {
        LocalDate due = today().plusDays(open.plan(campaign.year()).subsidyDueDays());
        ObjectNode detail = detail(campaign).put("star", 0).put("total", ResultList.total(site));
        add(campaign, FollowUp.Kind.APPEAL, site.unit(), "office_director", due, null, detail);
    }

    void report(Campaign campaign, String unit, String role, ObjectNode detail) {
        LocalDate due = open.plan(campaign.year()).reportDue();
        add(campaign, FollowUp.Kind.REPORT, unit, role, due, null, detail);
    }

    ObjectNode detail(Campaign campaign) {
        return JsonNodeFactory.instance.objectNode().put("year", campaign.year());
    }

    private void add(
            Campaign campaign,
            FollowUp.Kind kind,
            String unit,
            String role,
            LocalDate dueOn,
            @Nullable BigDecimal amount,
            ObjectNode detail) {
        String owner =
                role.equals("city_officer") ? routing.of(unit, role) : routing.above(campaign.county(), "county", role);
        Instant now = clock.instant();
        followUps.add(new FollowUp(
                Ids.next(),
                campaign.caseId(),
                kind,
                unit,
                owner,
                dueOn,
                amount,
                detail.toString(),
                FollowUp.State.OPEN,
                now));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }
}
