package cn.jianxing.starrating.domain;

import cn.jianxing.shared.CsvTable;
import cn.jianxing.starrating.application.EditionFiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The demo county's values and expected results, site by site, and the standard they belong to. */
public final class Sheets {

    public static final Edition EDITION = EditionFiles.read(2026, 1);

    private Sheets() {}

    public static List<Indicator> indicators(Level level) {
        return EDITION.indicators().stream()
                .filter(definition -> definition.level() == level)
                .map(IndicatorDefinition::read)
                .toList();
    }

    public static Indicator indicator(String code) {
        return EDITION.indicators().stream()
                .filter(definition -> definition.code().equals(code))
                .map(IndicatorDefinition::read)
                .findFirst()
                .orElseThrow();
    }

    public static Standard standard(Level level) {
        return EDITION.standards().stream()
                .filter(standard -> standard.level() == level)
                .findFirst()
                .orElseThrow();
    }

    public static List<Site> sites() {
        var sites = new HashMap<String, Site>();
        CsvTable.read("/starrating/demo/demo-facts.csv", row -> {
            sites.computeIfAbsent(
                            row.get("site"),
                            code -> new Site(code, row.get("site_name"), Level.of(row.get("level")), new HashMap<>()))
                    .values()
                    .computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                    .put(row.get("key"), row.get("value"));
            return row;
        });
        return List.copyOf(sites.values());
    }

    public static Site site(String code) {
        return sites().stream()
                .filter(site -> site.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** @param values kind to key to value, as written in the file */
    public record Site(String code, String name, Level level, Map<String, Map<String, String>> values) {

        public String value(String kind, String key) {
            return Objects.requireNonNull(of(kind).get(key), kind + " " + key);
        }

        public Map<String, String> of(String kind) {
            return values.getOrDefault(kind, Map.of());
        }

        public Site with(String kind, String key, String value) {
            var changed = new HashMap<>(values);
            var some = new HashMap<>(of(kind));
            some.put(key, value);
            changed.put(kind, some);
            return new Site(code, name, level, changed);
        }

        public Site without(String kind, String key) {
            var changed = new HashMap<>(values);
            var some = new HashMap<>(of(kind));
            some.remove(key);
            changed.put(kind, some);
            return new Site(code, name, level, changed);
        }

        public Map<String, BigDecimal> facts() {
            return of("fact").entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue())));
        }

        public PartScores parts(Indicator indicator) {
            var parts = PartScores.none()
                    .with(Method.A, indicator.automatic(facts()))
                    .with(Method.S, indicator.surveyed(facts()));
            var code = indicator.code();
            if (indicator.has(Method.M)) {
                parts = parts.with(Method.M, new BigDecimal(value("material", code)));
            }
            if (indicator.has(Method.O)) {
                parts = parts.with(Method.O, onSite(indicator));
            }
            return parts;
        }

        private BigDecimal onSite(Indicator indicator) {
            var scores = List.of("expert1", "expert2", "expert3").stream()
                    .map(kind -> new BigDecimal(value(kind, indicator.code())))
                    .toList();
            var arbitrated = of("arbitrated").get(indicator.code());
            return new OnSiteScores(scores)
                    .counted(indicator, standard(level), arbitrated == null ? null : new BigDecimal(arbitrated));
        }

        public List<Mark> marks() {
            var marks = new ArrayList<Mark>();
            for (var item : EDITION.marks()) {
                var times = of(item.kind().name().toLowerCase(Locale.ROOT)).get(item.code());
                if (times != null) {
                    marks.add(new Mark(
                            item.code(),
                            item.kind(),
                            item.title(),
                            item.points(),
                            item.most(),
                            item.serious(),
                            Integer.parseInt(times)));
                }
            }
            return marks;
        }

        public RatingSheet sheet() {
            var scores = indicators(level).stream()
                    .map(indicator -> IndicatorScore.of(indicator, parts(indicator), standard(level)))
                    .toList();
            return RatingSheet.of(standard(level), scores, marks());
        }
    }
}
