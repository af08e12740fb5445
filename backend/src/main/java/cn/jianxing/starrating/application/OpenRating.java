package cn.jianxing.starrating.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Standards;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A station applies for its star: one application per site and year. */
@Service
public class OpenRating {

    private final Cases cases;
    private final Organisation organisation;
    private final Standards standards;
    private final Ratings ratings;

    OpenRating(Cases cases, Organisation organisation, Standards standards, Ratings ratings) {
        this.cases = cases;
        this.organisation = organisation;
        this.standards = standards;
        this.ratings = ratings;
    }

    @Transactional
    public void open(String caseId) {
        var file = cases.byId(caseId).orElseThrow(() -> new NotFound("case.not-found"));
        var unit = station(file.subjectUnit());
        var year = file.startedAt().atZone(BusinessClock.ZONE).getYear();
        var edition =
                standards.newest(year).orElseThrow(() -> new Refused("star-rating.no-standard", Map.of("year", year)));
        var opened = ratings.add(Rating.open(caseId, unit.code(), Level.STATION, year, edition, file.startedAt()));
        if (!opened) {
            throw new Stale("star-rating.already-applied", Map.of("unit", unit.title(), "year", year));
        }
    }

    private Unit station(String code) {
        return organisation
                .unit(code)
                .filter(unit -> Level.ofUnitKind(unit.kind()).stream().anyMatch(Level.STATION::equals))
                .orElseThrow(() -> new Refused("star-rating.not-a-station"));
    }
}
