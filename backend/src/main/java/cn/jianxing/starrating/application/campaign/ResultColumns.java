package cn.jianxing.starrating.application.campaign;

import cn.jianxing.starrating.domain.campaign.CampaignSite;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The columns every list of results begins with. */
final class ResultColumns {

    private ResultColumns() {}

    static SiteList of(SiteList list) {
        return list.shows("level", "级别")
                .shows("place", "名次")
                .shows("total", "总分")
                .shows("star", "星级")
                .shows("starReason", "调整说明");
    }

    static ObjectNode row(SiteList list, ResultList results, CampaignSite site, String... open) {
        ObjectNode row = list.row(site.unit(), results.unit(site.unit()), open);
        row.put("level", ResultList.level(site.level()))
                .put("total", ResultList.total(site))
                .put("star", StarNames.awarded(ResultList.star(site)))
                .put("starReason", site.starReason());
        row.put("place", site.place());
        return row;
    }
}
