package cn.jianxing.starrating.application.trace;

import cn.jianxing.engine.Decisions.Outcome;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.Quota;

/**
 * Where a site stands among the others, and the row of the star table that holds for it.
 *
 * @param definition id of the table's definition the campaign was frozen with
 */
public record Standing(CampaignSite site, Quota quota, String definition, Outcome outcome) {

    public int starByTables() {
        return outcome.number("star");
    }
}
