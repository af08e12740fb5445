package cn.jianxing.starrating.web;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.application.ReadRegister;
import cn.jianxing.starrating.application.RunningApplications;
import cn.jianxing.starrating.domain.RegisterEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of the register as clients read them. */
@Component
class RegisterLines {

    private final Organisation organisation;
    private final ReadRegister register;

    RegisterLines(Organisation organisation, ReadRegister register) {
        this.organisation = organisation;
        this.register = register;
    }

    /**
     * @param caseNo of the case it came out of, if the reader may see it
     * @param state in_force or superseded
     * @param running an unfinished application, if the reader may see it
     */
    record Line(
            UnitRef unit,
            @Nullable UnitRef town,
            String level,
            int star,
            int year,
            @Nullable BigDecimal total,
            LocalDate awardedOn,
            @Nullable String caseNo,
            String state,
            RunningApplications.@Nullable Running running) {}

    List<Line> current(List<RegisterEntry> entries) {
        var running = register.running(entries.stream().map(RegisterEntry::unit).toList());
        var numbers = register.numbers(entries);
        return entries.stream()
                .map(entry -> line(entry, numbers, running.get(entry.unit())))
                .toList();
    }

    List<Line> past(List<RegisterEntry> entries) {
        var numbers = register.numbers(entries);
        return entries.stream().map(entry -> line(entry, numbers, null)).toList();
    }

    RunningApplications.@Nullable Running running(String unit) {
        return register.running(List.of(unit)).get(unit);
    }

    private Line line(RegisterEntry entry, Map<String, String> numbers, RunningApplications.@Nullable Running running) {
        return new Line(
                new UnitRef(entry.unit(), title(entry.unit(), entry.unitTitle())),
                entry.town() == null ? null : new UnitRef(entry.town(), title(entry.town(), entry.town())),
                entry.level().id(),
                entry.star(),
                entry.year(),
                entry.total(),
                entry.awardedOn(),
                entry.caseId() == null ? null : numbers.get(entry.caseId()),
                entry.supersededAt() == null ? "in_force" : "superseded",
                running);
    }

    private String title(String unit, String otherwise) {
        return organisation.unit(unit).map(Unit::title).orElse(otherwise);
    }
}
