package cn.jianxing.starrating.application.campaign;

import cn.jianxing.documents.DocumentDraft;
import cn.jianxing.documents.DocumentDraft.Table;
import cn.jianxing.documents.DocumentMatter;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Routing;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The first text of the campaign's two documents: the notice it begins with and the naming it ends with. */
@Component
class CampaignDocuments implements DocumentMatter {

    private static final String NOTICE = "star-notice";
    private static final String NAMING = "star-naming";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final OpenCampaigns open;
    private final ResultList results;
    private final TownStations stations;
    private final Organisation organisation;
    private final Routing routing;

    CampaignDocuments(
            OpenCampaigns open, ResultList results, TownStations stations, Organisation organisation, Routing routing) {
        this.open = open;
        this.results = results;
        this.stations = stations;
        this.organisation = organisation;
        this.routing = routing;
    }

    @Override
    public boolean writes(String kind) {
        return kind.equals(NOTICE) || kind.equals(NAMING);
    }

    @Override
    public DocumentDraft draft(String caseId, String kind) {
        Campaign campaign = open.require(caseId);
        return kind.equals(NOTICE) ? notice(campaign) : naming(campaign);
    }

    private DocumentDraft notice(Campaign campaign) {
        int year = campaign.year();
        List<Unit> towns = towns(campaign);
        List<List<String>> caps = towns.stream()
                .map(town -> List.of(
                        town.title(),
                        String.valueOf(
                                organisation.units(town.code(), "village", null).size()),
                        String.valueOf(stations.cap(campaign, town.code()))))
                .toList();
        return new DocumentDraft(
                "关于开展%d年度新时代文明实践站（所）星级评估的通知".formatted(year),
                addressees(campaign, towns),
                List.of(
                        "现就开展%d年度新时代文明实践站（所）星级评估有关事项通知如下。".formatted(year),
                        "一、范围。各乡镇推荐的实践站和全部实践所。三星级、四星级实践站复评不占推荐名额；五星级实践站未满复评年限的不参评。",
                        "二、标准。按%d年度星级评估标准第%d版执行。".formatted(year, campaign.standardVersion()),
                        "三、时间。%s起自评，数据截止%s，%s前办结评定。"
                                .formatted(
                                        day(campaign.windowOpensAt()),
                                        lastDay(campaign.cutOffAt()),
                                        lastDay(campaign.closesAt())),
                        "四、推荐名额。不超过本乡镇实践站数的%s，不足一个按一个，见附表。".formatted(percent(campaign)),
                        "五、结果运用。评定结果公示后命名，获评三星级及以上的按规定奖补；不定星级的，约谈负责人并限期整改。"),
                List.of(new Table(List.of("乡镇（街道）", "实践站数", "推荐名额"), caps)));
    }

    private DocumentDraft naming(Campaign campaign) {
        List<List<String>> named = results.of(campaign.caseId()).stream()
                .filter(site -> ResultList.star(site) > 0)
                .sorted(Comparator.comparing(ResultList::star)
                        .reversed()
                        .thenComparing(CampaignSite::level)
                        .thenComparing(CampaignSite::unit))
                .map(site -> List.of(
                        StarNames.awarded(ResultList.star(site)),
                        results.title(site),
                        results.town(site),
                        ResultList.total(site)))
                .toList();
        return new DocumentDraft(
                "关于命名%d年度星级新时代文明实践站（所）的通知".formatted(campaign.year()),
                addressees(campaign, towns(campaign)),
                List.of(
                        "经乡镇推荐、部门评审、实地评估、会审审定和公示，命名%d个单位为%d年度星级新时代文明实践站（所），名单附后。"
                                .formatted(named.size(), campaign.year()),
                        "希望受命名单位珍惜荣誉，巩固提升，发挥示范作用。"),
                List.of(new Table(List.of("星级", "单位", "乡镇（街道）", "总分"), named)));
    }

    private List<Unit> towns(Campaign campaign) {
        return organisation.units(campaign.county(), "town", null).stream()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    private List<String> addressees(Campaign campaign, List<Unit> towns) {
        return Stream.concat(towns.stream(), routing.platformUnits(campaign.county()).stream())
                .map(Unit::code)
                .distinct()
                .toList();
    }

    private static String percent(Campaign campaign) {
        return campaign.nominationShare().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static String day(Instant moment) {
        return DAY.format(moment.atZone(BusinessClock.ZONE));
    }

    /** Of a time that ends at midnight. */
    private static String lastDay(Instant end) {
        ZonedDateTime moment = end.atZone(BusinessClock.ZONE);
        return DAY.format(moment.minusSeconds(1));
    }
}
