package cn.jianxing.starrating.domain.edition;

import cn.jianxing.shared.FieldError;
import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Metric;
import cn.jianxing.starrating.domain.rule.Rule;
import cn.jianxing.starrating.domain.rule.RuleParser;
import cn.jianxing.starrating.domain.rule.RuleSyntaxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps an edition of the standard from being used. */
public final class EditionCheck {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Map<String, Integer> LONGEST =
            Map.of("title", 60, "requirement", 500, "ruleText", 500, "evidenceHint", 200, "rule", 500);
    private static final Set<String> NEEDED = Set.of("title", "requirement", "ruleText");

    private EditionCheck() {}

    /** Fields are {@code level.points} and {@code indicator.field}. */
    public static List<FieldError> of(Edition edition) {
        var known = edition.metrics().stream().map(Metric::id).collect(Collectors.toUnmodifiableSet());
        var sums = Arrays.stream(Level.values()).flatMap(level -> sum(edition, level).stream());
        var indicators = edition.indicators().stream()
                .flatMap(indicator -> of(indicator, known).stream()
                        .map(error ->
                                new FieldError(indicator.code() + "." + error.field(), error.code(), error.params())));
        return Stream.concat(sums, indicators).toList();
    }

    public static List<FieldError> of(IndicatorDefinition indicator, Set<String> knownMetrics) {
        var errors = new ArrayList<FieldError>();
        texts(indicator).forEach((field, text) -> text(field, text).ifPresent(errors::add));
        points(indicator).ifPresent(errors::add);
        if (errors.isEmpty()) {
            rule(indicator, knownMetrics).ifPresent(errors::add);
        }
        return List.copyOf(errors);
    }

    private static Optional<FieldError> sum(Edition edition, Level level) {
        var sum = edition.indicators().stream()
                .filter(indicator -> indicator.level() == level)
                .map(IndicatorDefinition::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(HUNDRED) == 0
                ? Optional.empty()
                : Optional.of(
                        new FieldError(level.id() + ".points", "star-standard.points-sum", Map.of("sum", plain(sum))));
    }

    private static Map<String, String> texts(IndicatorDefinition indicator) {
        return Map.of(
                "title", indicator.title(),
                "requirement", indicator.requirement(),
                "ruleText", indicator.ruleText(),
                "evidenceHint", indicator.evidenceHint(),
                "rule", indicator.rule());
    }

    private static Optional<FieldError> text(String field, String text) {
        if (NEEDED.contains(field) && text.isBlank()) {
            return Optional.of(FieldError.of(field, "form.required"));
        }
        var most = LONGEST.getOrDefault(field, 0);
        return text.codePointCount(0, text.length()) > most
                ? Optional.of(new FieldError(field, "form.too-long", Map.of("max", most)))
                : Optional.empty();
    }

    private static Optional<FieldError> points(IndicatorDefinition indicator) {
        var points = indicator.points();
        if (points.compareTo(indicator.floor()) <= 0) {
            return Optional.of(FieldError.of("points", "star-standard.points-too-few"));
        }
        if (points.compareTo(HUNDRED) > 0 || points.stripTrailingZeros().scale() > 2) {
            return Optional.of(FieldError.of("points", "star-standard.points-not-usable"));
        }
        return Optional.empty();
    }

    private static Optional<FieldError> rule(IndicatorDefinition indicator, Set<String> knownMetrics) {
        try {
            var unknown = new TreeSet<String>();
            if (!indicator.rule().isEmpty()) {
                var rule = RuleParser.parse(indicator.ruleType(), indicator.rule());
                if (rule.maximum(indicator.points()).compareTo(indicator.points()) != 0) {
                    return maximum(indicator, rule);
                }
                unknown.addAll(rule.metrics());
            }
            unknown.addAll(metrics(indicator));
            unknown.removeAll(knownMetrics);
            if (!unknown.isEmpty()) {
                return wrong("star-standard.metric-unknown", Map.of("metrics", String.join(", ", unknown)));
            }
            indicator.read();
            return Optional.empty();
        } catch (RuleSyntaxException unreadable) {
            return wrong("star-standard.rule-unreadable", Map.of("position", unreadable.position() + 1));
        } catch (IllegalArgumentException unfitting) {
            return wrong("star-standard.rule-unfitting", Map.of());
        }
    }

    private static Optional<FieldError> maximum(IndicatorDefinition indicator, Rule rule) {
        return wrong(
                "star-standard.rule-maximum",
                Map.of("most", plain(rule.maximum(indicator.points())), "points", plain(indicator.points())));
    }

    private static Optional<FieldError> wrong(String code, Map<String, Object> params) {
        return Optional.of(new FieldError("rule", code, params));
    }

    private static List<String> metrics(IndicatorDefinition indicator) {
        return indicator.metrics().isEmpty()
                ? List.of()
                : Arrays.asList(indicator.metrics().split("\\|"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
