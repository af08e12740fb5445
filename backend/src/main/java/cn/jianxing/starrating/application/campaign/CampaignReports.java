package cn.jianxing.starrating.application.campaign;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** The draft of the evaluation report with the weak list, and the institutes' results for the city. */
@Component
class CampaignReports {

    private static final int HIGHEST = 5;

    private final CampaignFollowUps followUps;
    private final Organisation organisation;

    CampaignReports(CampaignFollowUps followUps, Organisation organisation) {
        this.followUps = followUps;
        this.organisation = organisation;
    }

    void draft(Campaign campaign, List<CampaignSite> results) {
        followUps.report(campaign, campaign.county(), "office_director", evaluation(campaign, results));
        organisation
                .above(campaign.county(), "city")
                .map(Unit::code)
                .ifPresent(city -> followUps.report(campaign, city, "city_officer", institutes(campaign, results)));
    }

    private ObjectNode evaluation(Campaign campaign, List<CampaignSite> results) {
        ObjectNode detail = followUps.detail(campaign).put("draft", true);
        ObjectNode byStar = detail.putObject("byStar");
        for (int star = 0; star <= HIGHEST; star++) {
            int wanted = star;
            byStar.put(
                    String.valueOf(star),
                    results.stream()
                            .filter(site -> ResultList.star(site) == wanted)
                            .count());
        }
        ArrayNode weak = detail.putArray("weak");
        results.stream()
                .filter(site -> ResultList.star(site) == 0)
                .map(CampaignSite::unit)
                .forEach(weak::add);
        return detail;
    }

    private ObjectNode institutes(Campaign campaign, List<CampaignSite> results) {
        ObjectNode detail = followUps.detail(campaign);
        ArrayNode institutes = detail.putArray("institutes");
        results.stream()
                .filter(site -> site.level() == Level.INSTITUTE)
                .forEach(site -> institutes
                        .addObject()
                        .put("unit", site.unit())
                        .put("total", ResultList.total(site))
                        .put("star", ResultList.star(site)));
        return detail;
    }
}
