package cn.jianxing.starrating.application;

import cn.jianxing.shared.CsvTable;
import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Metric;
import cn.jianxing.starrating.domain.Standard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Reads an edition of the standard from its four tables in {@code starrating/<year>-<version>/}. */
public final class EditionFiles {

    private final int year;
    private final int version;
    private final String directory;

    private EditionFiles(int year, int version) {
        this.year = year;
        this.version = version;
        this.directory = "/starrating/%d-%d/".formatted(year, version);
    }

    public static Edition read(int year, int version) {
        return new EditionFiles(year, version).edition();
    }

    private Edition edition() {
        var onSiteByMetric = rows(
                        "standards", row -> List.of(row.get("on_site_by_metric").split(" ")))
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Edition(
                year,
                version,
                rows("standards", this::standard),
                rows("indicators", row -> indicator(row, onSiteByMetric)),
                rows("metrics", EditionFiles::metric),
                rows("marks", EditionFiles::mark));
    }

    private <T> List<T> rows(String table, Function<CSVRecord, T> row) {
        return CsvTable.read(directory + table + ".csv", row);
    }

    private Standard standard(CSVRecord row) {
        return new Standard(
                year,
                Level.of(row.get("level")),
                version,
                number(row, "bonus_cap"),
                number(row, "total_cap"),
                number(row, "gap_share"),
                number(row, "spread_share"),
                Integer.parseInt(row.get("minimum_answers")),
                number(row, "self_step"),
                number(row, "on_site_step"),
                number(row, "department_step"),
                number(row, "honesty_gap"));
    }

    private static IndicatorDefinition indicator(CSVRecord row, Set<String> onSiteByMetric) {
        var platform = row.get("platform");
        return new IndicatorDefinition(
                row.get("code"),
                Level.of(row.get("site_level")),
                (int) row.getRecordNumber(),
                row.get("level1_id"),
                row.get("level1_cn"),
                row.get("level2_cn"),
                number(row, "points"),
                number(row, "floor"),
                row.get("requirement"),
                row.get("rule_text"),
                row.get("evidence"),
                row.get("evidence_required").equals("1"),
                row.get("method"),
                onSiteByMetric.contains(row.get("code")),
                platform.isEmpty() ? null : platform,
                row.get("metric"),
                row.get("rule_type"),
                row.get("rule"),
                row.get("period"),
                row.get("basis"));
    }

    private static Metric metric(CSVRecord row) {
        return new Metric(
                row.get("metric"), row.get("name_cn"), row.get("unit"), row.get("source"), row.get("definition"));
    }

    private static Mark mark(CSVRecord row) {
        var most = row.get("most");
        return new Mark(
                row.get("code"),
                Mark.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("title"),
                number(row, "points"),
                most.isEmpty() ? null : new BigDecimal(most),
                row.get("serious").equals("1"),
                0);
    }

    private static BigDecimal number(CSVRecord row, String column) {
        return new BigDecimal(row.get(column));
    }
}
