package cn.jianxing.starrating.application.campaign;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.TownNomination;
import cn.jianxing.starrating.domain.campaign.TownNominations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A town that named nobody in time takes no part with stations this year, and is told so. */
@Service
public class RecordNoNomination {

    private final OpenCampaigns open;
    private final TownStations stations;
    private final CampaignSites sites;
    private final TownNominations nominations;
    private final TownNotices notices;
    private final BusinessClock clock;

    RecordNoNomination(
            OpenCampaigns open,
            TownStations stations,
            CampaignSites sites,
            TownNominations nominations,
            TownNotices notices,
            BusinessClock clock) {
        this.open = open;
        this.stations = stations;
        this.sites = sites;
        this.nominations = nominations;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void record(String caseId, String town) {
        stations.of(open.require(caseId), town)
                .forEach(station -> sites.drop(caseId, station.unit().code()));
        nominations.put(new TownNomination(caseId, town, TownNomination.State.NONE, null, clock.instant()));
        notices.tell(caseId, town, "逾期未推荐参评站，记为无推荐");
    }
}
