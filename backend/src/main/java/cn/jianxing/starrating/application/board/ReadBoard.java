package cn.jianxing.starrating.application.board;

import cn.jianxing.cases.CaseVisibility;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.StepsOfCases;
import cn.jianxing.cases.StepsOfCases.Done;
import cn.jianxing.cases.StepsOfCases.Open;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.starrating.domain.campaign.BoardFigures;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board of a campaign: as many sites as the reader may see, each table asked once. */
@Service
public class ReadBoard {

    private final BoardSites board;
    private final StepsOfCases steps;
    private final Cases cases;
    private final CaseVisibility visibility;
    private final Organisation organisation;
    private final Readers readers;

    ReadBoard(
            BoardSites board,
            StepsOfCases steps,
            Cases cases,
            CaseVisibility visibility,
            Organisation organisation,
            Readers readers) {
        this.board = board;
        this.steps = steps;
        this.cases = cases;
        this.visibility = visibility;
        this.organisation = organisation;
        this.readers = readers;
    }

    @Transactional(readOnly = true)
    public Board board(String campaignNo) {
        var campaign = board.campaign(campaignNo);
        var rows = rows(campaign, readers.actor());
        return new Board(campaignNo, campaign, rows, steps.done(List.of(campaign.caseId())), readers.mayRemind());
    }

    private List<SiteRow> rows(Campaign campaign, Actor actor) {
        var units = SiteUnits.of(organisation);
        var sites = board.sites(campaign);
        var ratings = sites.stream()
                .map(CampaignSite::ratingCaseId)
                .filter(Objects::nonNull)
                .toList();
        var numbers = cases.visible(actor, ratings);
        var area = visibility.overseen(actor);
        var seen = sites.stream()
                .filter(site -> visible(site, numbers, area, units))
                .toList();
        var open = byCase(steps.open(numbers.keySet()), Open::caseId);
        var done = byCase(steps.done(numbers.keySet()), Done::caseId);
        var figures = board.figures(campaign);
        return seen.stream()
                .map(site -> row(campaign, site, units, numbers, figures, of(open, site), of(done, site)))
                .sorted(Comparator.comparing((SiteRow row) -> row.site().level())
                        .reversed()
                        .thenComparing(row -> row.unit().code()))
                .toList();
    }

    private SiteRow row(
            Campaign campaign,
            CampaignSite site,
            SiteUnits units,
            Map<String, String> numbers,
            Map<String, BoardFigures> all,
            List<Open> open,
            List<Done> done) {
        var figures = all.getOrDefault(site.unit(), BoardFigures.none(site.unit()));
        var cells = new BoardCells(site.level(), campaign.experts(), figures, open, done, readers.now());
        return new SiteRow(
                site,
                units.ref(site.unit()),
                units.town(site.unit()),
                number(site, numbers),
                figures,
                cells.all(),
                open);
    }

    private static boolean visible(CampaignSite site, Map<String, String> numbers, Set<String> area, SiteUnits units) {
        return number(site, numbers) != null || units.lineage(site.unit()).anyMatch(area::contains);
    }

    private static @Nullable String number(CampaignSite site, Map<String, String> numbers) {
        return site.ratingCaseId() == null ? null : numbers.get(site.ratingCaseId());
    }

    private static <T> Map<String, List<T>> byCase(List<T> steps, Function<T, String> caseId) {
        return steps.stream().collect(Collectors.groupingBy(caseId));
    }

    private static <T> List<T> of(Map<String, List<T>> byCase, CampaignSite site) {
        return site.ratingCaseId() == null ? List.of() : byCase.getOrDefault(site.ratingCaseId(), List.of());
    }

    /** @param done steps of the campaign itself that were completed */
    public record Board(String caseNo, Campaign campaign, List<SiteRow> rows, List<Done> done, boolean mayRemind) {}
}
