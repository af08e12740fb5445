package cn.jianxing.starrating.application.campaign;

import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Quota;
import cn.jianxing.starrating.domain.campaign.Quotas;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** An objection changes one site's total: its star follows by the published cut-offs, nobody else's does. */
@Component
class ChangeResult {

    private static final BigDecimal HIGHEST_TOTAL = new BigDecimal("110");
    private static final Pattern TOTAL = Pattern.compile("\\d{1,3}(\\.\\d)?");
    private static final int LONGEST_REASON = 500;

    private final OpenCampaigns open;
    private final CampaignSites sites;
    private final Quotas quotas;
    private final RankAndQuota rankAndQuota;

    ChangeResult(OpenCampaigns open, CampaignSites sites, Quotas quotas, RankAndQuota rankAndQuota) {
        this.open = open;
        this.sites = sites;
        this.quotas = quotas;
        this.rankAndQuota = rankAndQuota;
    }

    void total(String caseId, String unit, String newValue, String reason) {
        Campaign campaign = open.require(caseId);
        CampaignSite site = site(caseId, unit);
        BigDecimal total = total(newValue);
        Quota quota = quotas.of(caseId, site.level()).orElseThrow();
        int star = rankAndQuota.star(campaign, site, total, quota, quota.placeOf(total));
        sites.correct(caseId, unit, total, star, shortened(reason));
    }

    void annul(String caseId, String unit, String reason) {
        CampaignSite site = site(caseId, unit);
        sites.rank(caseId, unit, site.place(), 0, shortened(reason));
    }

    /** As much as the list shows; the whole reason stands in the objection. */
    private static String shortened(String reason) {
        return reason.codePointCount(0, reason.length()) <= LONGEST_REASON
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON));
    }

    private CampaignSite site(String caseId, String unit) {
        return sites.site(caseId, unit)
                .filter(site -> site.place() != null)
                .orElseThrow(() -> new Refused("star-campaign.not-published", Map.of("unit", unit)));
    }

    private static BigDecimal total(String text) {
        String written = text.strip();
        if (!TOTAL.matcher(written).matches() || new BigDecimal(written).compareTo(HIGHEST_TOTAL) > 0) {
            throw new Refused("star-campaign.no-total", Map.of("value", text));
        }
        return new BigDecimal(written);
    }
}
