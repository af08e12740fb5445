package cn.jianxing.starrating.application.campaign;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.TownNomination;
import cn.jianxing.starrating.domain.campaign.TownNominations;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The office looks at what all towns named; it may send some of them their lists back. */
@Component
class ConfirmData implements FormDataProvider {

    static final String RETURNED = "returnedTowns";

    private final OpenCampaigns open;
    private final CampaignSites sites;
    private final TownNominations nominations;
    private final Organisation organisation;

    ConfirmData(OpenCampaigns open, CampaignSites sites, TownNominations nominations, Organisation organisation) {
        this.open = open;
        this.sites = sites;
        this.nominations = nominations;
        this.organisation = organisation;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(CampaignFormIds.CONFIRM);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        Campaign campaign = open.require(context.caseId());
        List<TownNomination> towns = nominations.of(campaign.caseId());
        SiteList list = new SiteList()
                .shows("town", "乡镇")
                .shows("order", "次序")
                .shows("origin", "名额")
                .shows("reason", "推荐理由");
        sites.of(campaign.caseId()).stream()
                .sorted(Comparator.comparing((CampaignSite site) -> town(site.unit()))
                        .thenComparing(CampaignSite::nominationOrder, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(site -> row(list, site));
        data.put("year", campaign.year());
        data.set(SiteList.KEY, list.json());
        data.put(
                "silent",
                towns.stream()
                        .filter(town -> town.state() == TownNomination.State.NONE)
                        .map(town -> title(town.town()))
                        .collect(Collectors.joining("、")));
        ArrayNode options = data.putArray("townOptions");
        towns.forEach(town -> options.addObject().put("value", town.town()).put("label", title(town.town())));
        return data;
    }

    private void row(SiteList list, CampaignSite site) {
        ObjectNode row = list.row(site.unit(), title(site.unit()));
        row.put("town", town(site.unit()))
                .put("origin", site.origin() == CampaignSite.Origin.STARRED ? "复评，不占名额" : "占名额")
                .put("reason", site.reason());
        row.put("order", site.nominationOrder());
    }

    private String town(String unit) {
        return organisation.above(unit, "town").map(Unit::title).orElse("");
    }

    private String title(String unit) {
        return organisation.unit(unit).map(Unit::title).orElse(unit);
    }
}
