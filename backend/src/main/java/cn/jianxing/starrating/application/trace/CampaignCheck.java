package cn.jianxing.starrating.application.trace;

import cn.jianxing.starrating.application.campaign.StarDecision;
import cn.jianxing.starrating.domain.IndicatorScore;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.Quota;
import cn.jianxing.starrating.domain.campaign.Quotas;
import cn.jianxing.starrating.domain.campaign.Ranking;
import cn.jianxing.starrating.domain.campaign.Settlement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Compares places, quota and stars of a campaign with what the recomputed sheets and the frozen tables give. */
@Component
class CampaignCheck {

    private static final String SATISFACTION = "-H3";
    private static final String ORDERS = "-D2";

    private final StarDecision decision;
    private final Quotas quotas;

    CampaignCheck(StarDecision decision, Quotas quotas) {
        this.decision = decision;
        this.quotas = quotas;
    }

    /**
     * @param sites all of the campaign
     * @param sheets by unit, computed again
     */
    void check(
            Campaign campaign,
            List<CampaignSite> sites,
            Map<String, RatingSheet> sheets,
            Function<CampaignSite, String> name,
            Findings findings) {
        var again = sites.stream()
                .map(site -> Optional.ofNullable(sheets.get(site.unit()))
                        .map(sheet -> with(site, sheet))
                        .orElse(site))
                .toList();
        for (var level : Level.values()) {
            var inOrder = Ranking.inOrder(again, level);
            if (!inOrder.isEmpty()) {
                check(campaign, level, inOrder, name, findings);
            }
        }
    }

    /** A vetoed site has neither total nor place. */
    void vetoed(Campaign campaign, String name, int kept, Findings findings) {
        findings.compare(name, "名录星级", kept, decision.vetoed(campaign).number("star"));
    }

    private void check(
            Campaign campaign,
            Level level,
            List<CampaignSite> inOrder,
            Function<CampaignSite, String> name,
            Findings findings) {
        var quota = decision.quota(
                campaign, level, inOrder.stream().map(CampaignCheck::total).toList());
        var kept = quotas.of(campaign.caseId(), level).orElse(null);
        findings.compare(campaign.year() + " " + level.id(), "名额", kept == null ? null : places(kept), places(quota));
        for (var place = 1; place <= inOrder.size(); place++) {
            var site = inOrder.get(place - 1);
            findings.compare(name.apply(site), "名次", site.place(), place);
            star(campaign, site, place, quota, name.apply(site), findings);
        }
    }

    private void star(Campaign campaign, CampaignSite site, int place, Quota quota, String name, Findings findings) {
        var figures = StarDecision.Figures.of(
                total(site),
                Objects.requireNonNullElse(site.lowestRatio(), BigDecimal.ZERO),
                Objects.requireNonNullElse(site.seriousFindings(), 0),
                place,
                quota);
        var star = decision.star(campaign, figures).number("star");
        if (site.starReason() == null) {
            findings.compare(name, "星级", site.star(), star);
        } else {
            findings.decided(name, "星级", site.star(), star, site.starReason());
        }
    }

    private static CampaignSite with(CampaignSite site, RatingSheet sheet) {
        var totals = sheet.totals();
        return site.figures(new Settlement(
                site.state(),
                totals.total(),
                totals.lowestRatio(),
                totals.seriousFindings(),
                points(sheet, SATISFACTION),
                points(sheet, ORDERS),
                totals.penalty(),
                site.submittedAt()));
    }

    private static BigDecimal points(RatingSheet sheet, String code) {
        return sheet.indicators().stream()
                .filter(score -> score.indicator().code().endsWith(code))
                .map(IndicatorScore::counted)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static String places(Quota quota) {
        return "五星 " + quota.placesForFive() + "，四星 " + quota.placesForFour();
    }

    private static BigDecimal total(CampaignSite site) {
        return Objects.requireNonNull(site.total());
    }
}
