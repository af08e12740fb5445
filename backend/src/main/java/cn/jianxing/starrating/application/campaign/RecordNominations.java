package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.Submission;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Candidacy;
import cn.jianxing.starrating.domain.campaign.TownNomination;
import cn.jianxing.starrating.domain.campaign.TownNominations;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stations a town named enter the campaign; what it named in an earlier round is taken back. */
@Service
public class RecordNominations {

    private final OpenCampaigns open;
    private final TownStations stations;
    private final StoredSubmissions submissions;
    private final CampaignSites sites;
    private final TownNominations nominations;
    private final BusinessClock clock;

    RecordNominations(
            OpenCampaigns open,
            TownStations stations,
            StoredSubmissions submissions,
            CampaignSites sites,
            TownNominations nominations,
            BusinessClock clock) {
        this.open = open;
        this.stations = stations;
        this.submissions = submissions;
        this.sites = sites;
        this.nominations = nominations;
        this.clock = clock;
    }

    @Transactional
    public void record(String caseId, String town, String submissionId) {
        Campaign campaign = open.require(caseId);
        Submission submission = submissions.ofForm(caseId, submissionId, CampaignFormIds.NOMINATE);
        List<TownStations.Station> all = stations.of(campaign, town);
        all.forEach(station -> sites.drop(caseId, station.unit().code()));
        List<JsonNode> named = SiteAnswers.of(submission.data()).with(NominateData.ORDER);
        named.forEach(row -> sites.add(site(caseId, all, row)));
        var state = named.isEmpty() ? TownNomination.State.NONE : TownNomination.State.NOMINATED;
        nominations.put(new TownNomination(caseId, town, state, submission.id(), clock.instant()));
    }

    private static CampaignSite site(String caseId, List<TownStations.Station> stations, JsonNode row) {
        String unit = row.path("code").asText();
        boolean starred = stations.stream()
                .anyMatch(
                        station -> station.unit().code().equals(unit) && station.candidacy() == Candidacy.OUTSIDE_CAP);
        return CampaignSite.nominated(
                caseId,
                unit,
                Level.STATION,
                starred ? CampaignSite.Origin.STARRED : CampaignSite.Origin.NOMINATED,
                row.path(NominateData.ORDER).asInt(),
                row.path(NominateData.REASON).asText());
    }
}
