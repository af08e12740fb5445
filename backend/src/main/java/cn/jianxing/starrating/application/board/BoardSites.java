package cn.jianxing.starrating.application.board;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.shared.NotFound;
import cn.jianxing.starrating.domain.campaign.BoardFigures;
import cn.jianxing.starrating.domain.campaign.BoardView;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Campaigns by their case numbers, with their sites. */
@Component
public class BoardSites {

    private final Cases cases;
    private final Campaigns campaigns;
    private final CampaignSites sites;
    private final BoardView view;

    BoardSites(Cases cases, Campaigns campaigns, CampaignSites sites, BoardView view) {
        this.cases = cases;
        this.campaigns = campaigns;
        this.sites = sites;
        this.view = view;
    }

    /** Newest first; that a campaign runs is no secret. */
    public List<Listed> campaigns(@Nullable Integer year) {
        return campaigns.all().stream()
                .filter(campaign -> year == null || campaign.year() == year)
                .flatMap(campaign ->
                        cases.byId(campaign.caseId()).map(CaseFile::no).stream().map(no -> new Listed(no, campaign)))
                .toList();
    }

    Campaign campaign(String caseNo) {
        return cases.byNo(caseNo)
                .flatMap(file -> campaigns.byCase(file.id()))
                .orElseThrow(() -> new NotFound("star-campaign.not-found"));
    }

    List<CampaignSite> sites(Campaign campaign) {
        return sites.of(campaign.caseId());
    }

    Map<String, BoardFigures> figures(Campaign campaign) {
        return view.figures(campaign.caseId()).stream()
                .collect(Collectors.toUnmodifiableMap(BoardFigures::unit, Function.identity()));
    }

    /** Title of each site's lowest category, by unit. */
    Map<String, String> lowest(Campaign campaign) {
        return view.lowest(campaign.caseId()).stream()
                .collect(Collectors.toUnmodifiableMap(BoardView.Lowest::unit, BoardView.Lowest::category));
    }

    /** A campaign with its number. */
    public record Listed(String caseNo, Campaign campaign) {}
}
