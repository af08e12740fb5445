package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.CaseOpener;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.RetryOnConflict;
import cn.jianxing.starrating.domain.campaign.CampaignPlan;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The campaign of the year begins by itself on the day its plan names. A day that was missed is made up for until
 * self-assessment opens; later it takes a person to begin.
 */
@Service
public class StartYearlyCampaign {

    private static final String CAMPAIGN = "star-campaign";

    private final Campaigns campaigns;
    private final Organisation organisation;
    private final CaseOpener opener;
    private final BusinessClock clock;

    StartYearlyCampaign(Campaigns campaigns, Organisation organisation, CaseOpener opener, BusinessClock clock) {
        this.campaigns = campaigns;
        this.organisation = organisation;
        this.opener = opener;
        this.clock = clock;
    }

    /** Counties that should have a campaign of this year by now and have none. */
    @Transactional(readOnly = true)
    public List<String> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        boolean time = campaigns
                .plan(today.getYear())
                .filter(plan -> opens(plan, today))
                .isPresent();
        if (!time) {
            return List.of();
        }
        return organisation.units(null, "county", null).stream()
                .map(Unit::code)
                .filter(county -> campaigns.of(county, today.getYear()).isEmpty())
                .toList();
    }

    @RetryOnConflict
    @Transactional
    public void start(String county) {
        int year = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE).getYear();
        if (campaigns.of(county, year).isEmpty()) {
            opener.open(CAMPAIGN, county, Map.of("year", year));
        }
    }

    private static boolean opens(CampaignPlan plan, LocalDate today) {
        return !today.isBefore(plan.opensOn()) && today.isBefore(plan.windowOpensOn());
    }
}
