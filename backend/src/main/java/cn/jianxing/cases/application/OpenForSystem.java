package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseOpener;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.NewCase;
import cn.jianxing.cases.domain.StartableType;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case in the name of the program. */
@Component
class OpenForSystem implements CaseOpener {

    private static final String NAME = "系统";

    private final StartableTypes types;
    private final Organisation organisation;
    private final CaseFiles files;
    private final Opening opening;
    private final RunCase runCase;

    OpenForSystem(StartableTypes types, Organisation organisation, CaseFiles files, Opening opening, RunCase runCase) {
        this.types = types;
        this.organisation = organisation;
        this.files = files;
        this.opening = opening;
        this.runCase = runCase;
    }

    @Override
    @Transactional
    public CaseFile open(String typeId, String unitCode, Map<String, Object> variables) {
        StartableType type = types.require(typeId);
        Unit unit = organisation
                .unit(unitCode)
                .filter(found -> type.concerns(found.kind()))
                .orElseThrow(() -> new NotFound("unit.not-found", Map.of("unit", unitCode)));
        Instant now = opening.now();
        int year = variables.get("year") instanceof Integer given
                ? given
                : LocalDate.ofInstant(now, BusinessClock.ZONE).getYear();
        CaseFile file = new CaseFile(
                Ids.next(),
                type.number(year, files.nextNumber(type.prefix(), year)),
                type.type(),
                type.caseTitle(unit.title(), year, variables),
                unit.code(),
                "draft",
                SYSTEM,
                SYSTEM,
                now,
                null,
                "");
        files.enter(new NewCase(file, type.title(), unit.title(), NAME));
        opening.recordBySystem(file);
        return runCase.run(file, year, variables);
    }
}
