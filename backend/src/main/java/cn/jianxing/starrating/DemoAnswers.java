package cn.jianxing.starrating;

import cn.jianxing.shared.CsvTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the people of the demo county enter for a site of 2026: the same values every time the demo is played. */
public final class DemoAnswers {

    private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();

    private DemoAnswers() {}

    /** @param unit code of the village, town or county that runs the site */
    public static DemoAnswers of(String unit) {
        var answers = new DemoAnswers();
        CsvTable.read("/starrating/demo/demo-facts.csv", row -> {
            if (row.get("site").equals(unit) && !row.get("kind").equals("result")) {
                answers.values
                        .computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                        .put(row.get("key"), new BigDecimal(row.get("value")));
            }
            return row;
        });
        return answers;
    }

    /** The site's own points for an indicator. */
    public Optional<BigDecimal> self(String indicator) {
        return value("self", indicator);
    }

    /** Points of the reviewing department. */
    public Optional<BigDecimal> department(String indicator) {
        return value("material", indicator);
    }

    /** The one on-site value: what was arbitrated, else the mean of the visitors. */
    public Optional<BigDecimal> onSite(String indicator) {
        return value("arbitrated", indicator).or(() -> mean(indicator));
    }

    /** Survey result in per cent. */
    public Optional<BigDecimal> surveyPercent(String metric) {
        return value("fact", metric).map(rate -> rate.movePointRight(2));
    }

    private Optional<BigDecimal> mean(String indicator) {
        var scores = Stream.of("expert1", "expert2", "expert3")
                .flatMap(expert -> value(expert, indicator).stream())
                .toList();
        return scores.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> value(String kind, String key) {
        return Optional.ofNullable(values.getOrDefault(kind, Map.of()).get(key));
    }
}
