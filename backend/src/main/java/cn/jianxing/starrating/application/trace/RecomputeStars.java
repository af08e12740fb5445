package cn.jianxing.starrating.application.trace;

import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every star of the register that came out of a case is computed again from stored data alone: frozen facts and marks,
 * what people gave, the edition of the standard, the frozen decision tables. Nothing is written.
 */
@Service
public class RecomputeStars {

    private final StarRegister register;
    private final Ratings ratings;
    private final SheetCheck sheetCheck;
    private final Campaigns campaigns;
    private final CampaignSites sites;
    private final CampaignCheck campaignCheck;

    RecomputeStars(
            StarRegister register,
            Ratings ratings,
            SheetCheck sheetCheck,
            Campaigns campaigns,
            CampaignSites sites,
            CampaignCheck campaignCheck) {
        this.register = register;
        this.ratings = ratings;
        this.sheetCheck = sheetCheck;
        this.campaigns = campaigns;
        this.sites = sites;
        this.campaignCheck = campaignCheck;
    }

    @Transactional(readOnly = true)
    public Report recompute() {
        var findings = new Findings();
        var entries = register.fromCases();
        var sheets = new HashMap<String, RatingSheet>();
        for (var entry : entries) {
            var vetoed = Optional.ofNullable(entry.caseId())
                    .flatMap(sites::byRating)
                    .filter(site -> site.state() == CampaignSite.State.VETOED);
            vetoed.flatMap(site -> campaigns.byCase(site.campaignId()))
                    .ifPresentOrElse(
                            campaign -> campaignCheck.vetoed(campaign, name(entry), entry.star(), findings),
                            () -> rated(entry, sheets, findings));
        }
        var named = entries.stream()
                .filter(entry -> entry.caseId() != null)
                .collect(Collectors.toMap(RegisterEntry::caseId, RecomputeStars::name, (one, same) -> one));
        campaigns.all().forEach(campaign -> campaign(campaign, sheets, named, findings));
        return findings.report(entries.size());
    }

    private void rated(RegisterEntry entry, Map<String, RatingSheet> sheets, Findings findings) {
        var rating = Optional.ofNullable(entry.caseId()).flatMap(ratings::byCase);
        if (rating.isEmpty()) {
            findings.missing(name(entry), "评估", "没有找到");
            return;
        }
        sheetCheck
                .check(name(entry), rating.get(), findings)
                .ifPresent(sheet -> sheets.put(rating.get().caseId(), sheet));
        entry(entry, rating.get(), findings);
    }

    /** What the register says is what the campaign, or the rating alone, has decided. */
    private void entry(RegisterEntry entry, Rating rating, Findings findings) {
        sites.byRating(rating.caseId())
                .ifPresentOrElse(
                        site -> {
                            findings.compare(name(entry), "名录总分", entry.total(), site.total());
                            findings.compare(name(entry), "名录星级", entry.star(), site.star());
                            total(site, rating, name(entry), findings);
                        },
                        () -> {
                            var totals = rating.totals();
                            findings.compare(
                                    name(entry), "名录总分", entry.total(), totals == null ? null : totals.total());
                            findings.compare(name(entry), "名录星级", entry.star(), rating.star());
                        });
    }

    /** An objection may have changed the published total, with a reason. */
    private static void total(CampaignSite site, Rating rating, String name, Findings findings) {
        var totals = rating.totals();
        var summed = totals == null ? null : totals.total();
        if (site.starReason() == null) {
            findings.compare(name, "参评总分", site.total(), summed);
        } else {
            findings.decided(name, "参评总分", site.total(), summed, site.starReason());
        }
    }

    private void campaign(
            Campaign campaign, Map<String, RatingSheet> byCase, Map<String, String> named, Findings findings) {
        var frozen = campaign.frozen();
        if (frozen == null || campaign.state() != Campaign.State.CLOSED) {
            return;
        }
        findings.compare(campaign.year() + "年度活动", "冻结标准的摘要", campaign.frozenHash(), sha256(frozen));
        var all = sites.of(campaign.caseId());
        var sheets = all.stream()
                .filter(site -> byCase.containsKey(site.ratingCaseId()))
                .collect(Collectors.toMap(CampaignSite::unit, site -> byCase.get(site.ratingCaseId())));
        Function<CampaignSite, String> name =
                site -> named.getOrDefault(String.valueOf(site.ratingCaseId()), site.unit());
        campaignCheck.check(campaign, List.copyOf(all), sheets, name, findings);
    }

    private static String name(RegisterEntry entry) {
        return entry.unitTitle() + " " + entry.year();
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
