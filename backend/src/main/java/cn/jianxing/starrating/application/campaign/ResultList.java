package cn.jianxing.starrating.application.campaign;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sites of a campaign that have a place, institutes after stations, best first. */
@Component
class ResultList {

    private final CampaignSites sites;
    private final Organisation organisation;

    ResultList(CampaignSites sites, Organisation organisation) {
        this.sites = sites;
        this.organisation = organisation;
    }

    List<CampaignSite> of(String caseId) {
        List<CampaignSite> all = sites.of(caseId);
        return Stream.of(Level.values())
                .flatMap(level -> Ranking.inOrder(all, level).stream())
                .toList();
    }

    List<CampaignSite> of(String caseId, Level level) {
        return Ranking.inOrder(sites.of(caseId), level);
    }

    /** Sites that lost every star by a veto; they have no place. */
    List<CampaignSite> vetoed(String caseId) {
        return sites.of(caseId).stream()
                .filter(site -> site.state() == CampaignSite.State.VETOED)
                .toList();
    }

    /** As the office names the site. */
    String title(CampaignSite site) {
        String unit = unit(site.unit());
        return site.level() == Level.INSTITUTE ? unit + "实践所" : unit + "实践站";
    }

    String town(CampaignSite site) {
        return organisation.above(site.unit(), "town").map(Unit::title).orElse("");
    }

    String unit(String code) {
        return organisation.unit(code).map(Unit::title).orElse(code);
    }

    static int star(CampaignSite site) {
        return Objects.requireNonNullElse(site.star(), 0);
    }

    static String total(CampaignSite site) {
        BigDecimal total = site.total();
        return total == null ? "" : total.stripTrailingZeros().toPlainString();
    }

    static String level(Level level) {
        return switch (level) {
            case STATION -> "实践站";
            case INSTITUTE -> "实践所";
            case CENTRE -> "实践中心";
        };
    }
}
