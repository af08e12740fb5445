package cn.jianxing.starrating.application.board;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.Quota;
import cn.jianxing.starrating.domain.campaign.Quotas;
import cn.jianxing.starrating.domain.campaign.Ranking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The result list of a campaign, level by level, best first; before publication for the reviewing posts only. */
@Service
public class ReadResults {

    private final BoardSites board;
    private final Quotas quotas;
    private final Organisation organisation;
    private final Readers readers;

    ReadResults(BoardSites board, Quotas quotas, Organisation organisation, Readers readers) {
        this.board = board;
        this.quotas = quotas;
        this.organisation = organisation;
        this.readers = readers;
    }

    @Transactional(readOnly = true)
    public Results results(String campaignNo) {
        readers.requireResults();
        var campaign = board.campaign(campaignNo);
        var units = SiteUnits.of(organisation);
        var sites = board.sites(campaign);
        var lowest = board.lowest(campaign);
        var levels = Stream.of(Level.INSTITUTE, Level.STATION)
                .map(level -> new Ranked(
                        level,
                        quotas.of(campaign.caseId(), level),
                        Ranking.inOrder(sites, level).stream()
                                .map(site -> line(site, units, lowest))
                                .toList()))
                .toList();
        var ranked = levels.stream()
                .flatMap(level -> level.lines().stream())
                .map(Line::site)
                .toList();
        var unranked = sites.stream()
                .filter(site -> site.settled() && !ranked.contains(site))
                .map(site -> line(site, units, lowest))
                .toList();
        return new Results(campaignNo, campaign, levels, unranked);
    }

    private static Line line(CampaignSite site, SiteUnits units, Map<String, String> lowest) {
        return new Line(site, units.ref(site.unit()), units.town(site.unit()), lowest.get(site.unit()));
    }

    /** @param unranked vetoed, withdrawn, not recommended, removed or entered from paper: settled without a total */
    public record Results(String caseNo, Campaign campaign, List<Ranked> levels, List<Line> unranked) {}

    public record Ranked(Level level, Optional<Quota> quota, List<Line> lines) {}

    /** @param lowest title of the category with the lowest share of its points */
    public record Line(
            CampaignSite site,
            UnitRef unit,
            UnitRef town,
            @Nullable String lowest) {}
}
