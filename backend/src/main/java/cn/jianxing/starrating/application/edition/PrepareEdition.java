package cn.jianxing.starrating.application.edition;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.Standard;
import cn.jianxing.starrating.domain.edition.EditionInfo;
import cn.jianxing.starrating.domain.edition.Editions;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A released edition is copied as the draft of a year to come; a year has one draft at a time. */
@Service
public class PrepareEdition {

    private final Editions editions;
    private final EditionAccess access;
    private final BusinessClock clock;

    PrepareEdition(Editions editions, EditionAccess access, BusinessClock clock) {
        this.editions = editions;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public EditionInfo copy(int year, int baseYear, int baseVersion) {
        var preparer = access.preparer();
        var base = editions.find(baseYear, baseVersion)
                .filter(EditionInfo::isReleased)
                .orElseThrow(() -> new NotFound("star-standard.not-found"));
        var thisYear = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE).getYear();
        if (year < thisYear || year > thisYear + 1) {
            throw new Refused("star-standard.wrong-year", Map.of("first", thisYear, "last", thisYear + 1));
        }
        var version = 1 + editions.last(year);
        var draft = EditionInfo.draft(year, version, base, preparer.person().id(), clock.instant());
        if (!editions.addDraft(draft, copy(editions.content(baseYear, baseVersion), year, version))) {
            throw new Refused("star-standard.draft-exists", Map.of("year", year));
        }
        return draft;
    }

    private static Edition copy(Edition base, int year, int version) {
        return new Edition(
                year,
                version,
                base.standards().stream()
                        .map(standard -> copy(standard, year, version))
                        .toList(),
                base.indicators(),
                base.metrics(),
                base.marks());
    }

    private static Standard copy(Standard base, int year, int version) {
        return new Standard(
                year,
                base.level(),
                version,
                base.bonusCap(),
                base.totalCap(),
                base.gapShare(),
                base.spreadShare(),
                base.minimumAnswers(),
                base.selfStep(),
                base.onSiteStep(),
                base.departmentStep(),
                base.honestyGap());
    }
}
