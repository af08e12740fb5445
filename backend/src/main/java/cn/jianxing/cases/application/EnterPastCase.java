package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseOpener;
import cn.jianxing.cases.PastCases;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.NewCase;
import cn.jianxing.cases.domain.StartableType;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a case of the years before the program; its diagram shows no way taken. */
@Component
class EnterPastCase implements PastCases {

    private static final String NAME = "历史档案";

    private final StartableTypes types;
    private final Organisation organisation;
    private final CaseFiles files;
    private final Opening opening;

    EnterPastCase(StartableTypes types, Organisation organisation, CaseFiles files, Opening opening) {
        this.types = types;
        this.organisation = organisation;
        this.files = files;
        this.opening = opening;
    }

    @Override
    @Transactional
    public CaseFile enter(String typeId, String unitCode, Instant startedAt, Instant endedAt, String state) {
        StartableType type = types.require(typeId);
        Unit unit =
                organisation.unit(unitCode).orElseThrow(() -> new NotFound("unit.not-found", Map.of("unit", unitCode)));
        int year = startedAt.atZone(BusinessClock.ZONE).getYear();
        CaseFile file = new CaseFile(
                Ids.next(),
                type.number(year, files.nextNumber(type.prefix(), year)),
                type.type(),
                type.caseTitle(unit.title(), year, Map.of()),
                unit.code(),
                state,
                CaseOpener.SYSTEM,
                CaseOpener.SYSTEM,
                startedAt,
                endedAt,
                "");
        files.enter(new NewCase(file, type.title(), unit.title(), NAME));
        opening.recordPast(file);
        return file;
    }
}
