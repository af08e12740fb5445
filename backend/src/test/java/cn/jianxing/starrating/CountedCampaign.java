package cn.jianxing.starrating;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.NewCase;
import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.application.campaign.FreezeStandard;
import cn.jianxing.starrating.application.campaign.RankAndQuota;
import cn.jianxing.starrating.domain.Fact;
import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.IndicatorScore;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Marks;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import cn.jianxing.starrating.domain.Sheets;
import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import cn.jianxing.starrating.domain.campaign.Settlement;
import cn.jianxing.testing.Actors;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** The demo county's campaign of 2026 as it is stored once it is over, without the processes that lead there. */
public final class CountedCampaign {

    private static final Instant AT = Instant.parse("2026-10-20T01:00:00Z");
    private static final List<String> EXPERTS = List.of("expert05", "expert07", "expert09");

    private final ApplicationContext beans;
    private final String id = Ids.next();
    private final Map<String, String> cases = new HashMap<>();

    public CountedCampaign(ApplicationContext beans) {
        this.beans = beans;
    }

    /** Once for all tests of an application context. */
    public void store() {
        if (bean(Campaigns.class).of("990101", 2026).isPresent()) {
            return;
        }
        bean(Campaigns.class)
                .add(new Campaign(
                        id,
                        "990101",
                        2026,
                        1,
                        AT,
                        AT,
                        AT,
                        new BigDecimal("0.3"),
                        3,
                        "demo_county",
                        null,
                        null,
                        Campaign.State.PREPARING,
                        0,
                        AT));
        bean(FreezeStandard.class).freeze(id);
        var sites = Sheets.sites().stream()
                .filter(site -> site.level() != Level.CENTRE)
                .toList();
        sites.forEach(this::rate);
        bean(RankAndQuota.class).rank(id);
        bean(CampaignSites.class).of(id).stream().forEach(this::publish);
        var campaign = bean(Campaigns.class).byCase(id).orElseThrow();
        bean(Campaigns.class).update(campaign.reach(Campaign.State.CLOSED));
    }

    private void rate(Sheets.Site site) {
        var file = open(site);
        var sheet = site.sheet();
        var rating = Rating.open(file.id(), site.code(), site.level(), 2026, 1, AT);
        bean(Ratings.class).add(rating);
        bean(Facts.class).freeze(file.id(), facts(site));
        bean(Marks.class).freeze(file.id(), site.marks());
        give(site, file.id());
        if (!vetoed(site)) {
            bean(Ratings.class).keep(file.id(), sheet);
            bean(Ratings.class).update(rating.addUp(sheet.totals()));
        }
        var sites = bean(CampaignSites.class);
        sites.add(CampaignSite.nominated(id, site.code(), site.level(), CampaignSite.Origin.NOMINATED, 1, null));
        sites.start(id, site.code(), file.id());
        sites.settle(id, site.code(), settlement(site, sheet), AT);
    }

    private CaseFile open(Sheets.Site site) {
        var file = new CaseFile(
                Ids.next(),
                "XJ-2026-%06d".formatted(800_000 + cases.size()),
                "star-rating",
                site.name() + "2026年星级评估",
                site.code(),
                "closed",
                Actors.id("office01"),
                "990101/office_clerk",
                AT,
                AT,
                "");
        bean(CaseFiles.class).enter(new NewCase(file, "星级评估", site.name(), "office01"));
        bean(Cases.class).addParticipant(file.id(), Actors.id("office01"), "990101/office_clerk", false);
        cases.put(site.code(), file.no());
        return file;
    }

    private void give(Sheets.Site site, String caseId) {
        give(caseId, "990101D01/platform_lead", Score.Part.M, site.of("material"));
        for (var number = 1; number <= EXPERTS.size(); number++) {
            give(caseId, Actors.id(EXPERTS.get(number - 1)), Score.Part.O, site.of("expert" + number));
        }
        give(caseId, "990101/evaluation_lead", Score.Part.ARBITRATED, site.of("arbitrated"));
    }

    private void give(String caseId, String reviewer, Score.Part part, Map<String, String> values) {
        var scores = values.entrySet().stream()
                .map(given -> new Score(
                        caseId,
                        given.getKey(),
                        part,
                        reviewer,
                        new BigDecimal(given.getValue()),
                        null,
                        "按规则评分",
                        caseId))
                .toList();
        bean(Scores.class).replace(caseId, reviewer, List.of(part), scores);
    }

    private void publish(CampaignSite site) {
        var level = site.level();
        int star = Objects.requireNonNullElse(site.star(), 0);
        var caseId = Objects.requireNonNull(site.ratingCaseId());
        bean(StarRegister.class)
                .enter(
                        new RegisterEntry(
                                Ids.next(),
                                site.unit(),
                                site.unit(),
                                null,
                                level,
                                star,
                                2026,
                                site.total(),
                                LocalDate.of(2026, 12, 1),
                                caseId,
                                cases.get(site.unit()),
                                null),
                        AT);
        if (site.place() == null) {
            return;
        }
        var ended = star == 0 ? CampaignSite.State.NOT_RATED : CampaignSite.State.RATED;
        bean(CampaignSites.class).conclude(id, site.unit(), ended, AT);
        var rating = bean(Ratings.class).byCase(caseId).orElseThrow();
        bean(Ratings.class).update(rating.award(star));
    }

    private static FactTable facts(Sheets.Site site) {
        return FactTable.of(site.facts().entrySet().stream()
                .map(fact -> new Fact(2026, site.code(), fact.getKey(), fact.getValue(), "业务数据", AT, null))
                .toList());
    }

    private static Settlement settlement(Sheets.Site site, RatingSheet sheet) {
        if (vetoed(site)) {
            return Settlement.without(CampaignSite.State.VETOED);
        }
        var totals = sheet.totals();
        return new Settlement(
                CampaignSite.State.SCORED,
                totals.total(),
                totals.lowestRatio(),
                totals.seriousFindings(),
                counted(sheet, "-H3"),
                counted(sheet, "-D2"),
                totals.penalty(),
                AT);
    }

    private static boolean vetoed(Sheets.Site site) {
        return site.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.VETO);
    }

    private static BigDecimal counted(RatingSheet sheet, String code) {
        return sheet.indicators().stream()
                .filter(score -> score.indicator().code().endsWith(code))
                .map(IndicatorScore::counted)
                .findFirst()
                .orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
