package cn.jianxing.starrating.demo;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.CsvTable;
import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.domain.Fact;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Marks;
import cn.jianxing.starrating.domain.Metric;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.StarRegister;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts, bonuses and penalties of 2026, the stars in force from the years before, the experts' ties. What is there already stays as it
 * is; survey results are left to the officials who enter them.
 */
@Service
@Profile({"demo", "test"})
public class DemoFacts {

    private static final int YEAR = 2026;
    private static final String SOURCE = "考核期业务数据(2025-09-01至2026-08-31)";
    private static final Set<String> MARKS = Set.of("bonus", "penalty", "veto");

    private final Facts facts;
    private final Marks marks;
    private final StarRegister register;
    private final DemoExperts experts;
    private final BusinessClock clock;

    DemoFacts(Facts facts, Marks marks, StarRegister register, DemoExperts experts, BusinessClock clock) {
        this.facts = facts;
        this.marks = marks;
        this.register = register;
        this.experts = experts;
        this.clock = clock;
    }

    @Transactional
    public void importMissing() {
        var rows = CsvTable.read("/starrating/demo/demo-facts.csv", Row::of);
        rows.stream().collect(Collectors.groupingBy(Row::site)).forEach(this::importSite);
        CsvTable.read("/starrating/demo/demo-stars.csv", DemoFacts::star).forEach(this::importStar);
        experts.importMissing();
    }

    private void importSite(String site, List<Row> rows) {
        if (!facts.of(YEAR, site).facts().isEmpty()) {
            return;
        }
        var at = clock.instant();
        facts.record(rows.stream()
                .filter(row -> row.kind().equals("fact") && !Metric.isSurvey(row.key()))
                .map(row -> new Fact(YEAR, site, row.key(), row.value(), SOURCE, at, null))
                .toList());
        marks.record(YEAR, site, times(rows), SOURCE);
    }

    private static Map<String, Integer> times(List<Row> rows) {
        return rows.stream()
                .filter(row -> MARKS.contains(row.kind()))
                .collect(Collectors.toUnmodifiableMap(
                        Row::key, row -> row.value().intValueExact()));
    }

    private void importStar(RegisterEntry entry) {
        if (register.history(entry.unit()).isEmpty()) {
            register.enter(entry, awarded(entry));
        }
    }

    private static Instant awarded(RegisterEntry entry) {
        return entry.awardedOn()
                .atTime(LocalTime.NOON)
                .atZone(BusinessClock.ZONE)
                .toInstant();
    }

    private static RegisterEntry star(CSVRecord row) {
        return new RegisterEntry(
                Ids.next(),
                row.get("unit"),
                row.get("unit_title"),
                row.get("town"),
                Level.of(row.get("level")),
                Integer.parseInt(row.get("star")),
                Integer.parseInt(row.get("year")),
                null,
                LocalDate.parse(row.get("awarded_on")),
                null,
                null,
                null);
    }

    private record Row(String site, String kind, String key, BigDecimal value) {

        static Row of(CSVRecord row) {
            var value = row.get("value");
            var text = row.get("kind").equals("result") && !value.matches("[0-9.]+") ? "0" : value;
            return new Row(row.get("site"), row.get("kind"), row.get("key"), new BigDecimal(text));
        }
    }
}
