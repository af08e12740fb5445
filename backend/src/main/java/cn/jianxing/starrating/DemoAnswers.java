package cn.jianxing.starrating;

import cn.jianxing.shared.CsvTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** What the people of the demo county enter for a site of 2026: the same values every time the demo is played. */
public final class DemoAnswers {

    private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();

    private DemoAnswers() {}

    /** @param unit code of the village, town or county that runs the site */
    public static DemoAnswers of(String unit) {
        var answers = new DemoAnswers();
        CsvTable.read("/starrating/demo/demo-facts.csv", row -> {
            if (row.get("site").equals(unit) && isNumber(row)) {
                answers.values
                        .computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                        .put(row.get("key"), new BigDecimal(row.get("value")));
            }
            return row;
        });
        return answers;
    }

    /** The category of a result is a letter. */
    private static boolean isNumber(CSVRecord row) {
        return !row.get("kind").equals("result") || row.get("key").equals("star");
    }

    /** The star these answers come to. */
    public int star() {
        return value("result", "star").map(BigDecimal::intValueExact).orElse(0);
    }

    /** What speaks against the site as a whole, e.g. {@code V5}. */
    public Set<String> vetoes() {
        return values.getOrDefault("veto", Map.of()).keySet();
    }

    /** The site's own points for an indicator. */
    public Optional<BigDecimal> self(String indicator) {
        return value("self", indicator);
    }

    /** Points of the reviewing department. */
    public Optional<BigDecimal> department(String indicator) {
        return value("material", indicator);
    }

    /**
     * What an expert gives on site.
     *
     * @param place in the order of the draw, from 1
     */
    public Optional<BigDecimal> expert(int place, String indicator) {
        return value("expert" + place, indicator);
    }

    /** What the evaluation lead decides where the experts are too far apart. */
    public Optional<BigDecimal> arbitrated(String indicator) {
        return value("arbitrated", indicator);
    }

    /** Survey result in per cent. */
    public Optional<BigDecimal> surveyPercent(String metric) {
        return value("fact", metric).map(rate -> rate.movePointRight(2));
    }

    private Optional<BigDecimal> value(String kind, String key) {
        return Optional.ofNullable(values.getOrDefault(kind, Map.of()).get(key));
    }
}
