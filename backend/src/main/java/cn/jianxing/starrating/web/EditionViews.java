package cn.jianxing.starrating.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.shared.web.ProblemTexts;
import cn.jianxing.starrating.application.edition.ReadEditions;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Metric;
import cn.jianxing.starrating.domain.Standard;
import cn.jianxing.starrating.domain.edition.EditionInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Editions of the standard as clients read them. */
@Component
class EditionViews {

    private final PersonRefs persons;
    private final ProblemTexts texts;

    EditionViews(PersonRefs persons, ProblemTexts texts) {
        this.persons = persons;
        this.texts = texts;
    }

    /** @param state draft or released */
    record EditionLine(
            int year,
            int version,
            String state,
            @Nullable String basedOn,
            @Nullable PersonRef preparedBy,
            OffsetDateTime preparedAt,
            @Nullable PersonRef releasedBy,
            @Nullable OffsetDateTime releasedAt) {}

    record EditionView(
            EditionLine edition,
            int revision,
            boolean mayChange,
            boolean mayRelease,
            List<StandardLevel> levels,
            List<Metric> metrics,
            List<Mark> marks,
            List<EditionFinding> findings,
            List<EditionChangeView> changes) {}

    record StandardLevel(String level, BigDecimal points, Standard standard, List<StandardCategory> categories) {}

    record StandardCategory(String letter, String title, BigDecimal points, List<StandardIndicator> indicators) {}

    record StandardIndicator(
            String code,
            String title,
            BigDecimal points,
            String method,
            @Nullable String platform,
            String requirement,
            String ruleText,
            String evidenceHint,
            boolean evidenceRequired,
            String ruleType,
            String rule,
            List<String> metrics,
            String basis) {}

    /** @param field level.points or indicator.field */
    record EditionFinding(String field, String code, String title) {}

    record EditionChangeView(
            String indicator,
            String field,
            String before,
            String after,
            @Nullable PersonRef by,
            OffsetDateTime at) {}

    EditionLine line(EditionInfo info) {
        return new EditionLine(
                info.year(),
                info.version(),
                info.state().name().toLowerCase(Locale.ROOT),
                info.basedOnYear() == null ? null : info.basedOnYear() + "-" + info.basedOnVersion(),
                persons.one(info.preparedBy(), null),
                OfficeTime.of(info.preparedAt()),
                persons.one(info.releasedBy(), null),
                Optional.ofNullable(info.releasedAt()).map(EditionViews::time).orElse(null));
    }

    EditionView view(ReadEditions.Opened opened, Locale locale) {
        var content = opened.content();
        var levels = Arrays.stream(Level.values())
                .flatMap(level -> content.standards().stream()
                        .filter(standard -> standard.level() == level)
                        .map(standard -> level(standard, content.indicators())))
                .toList();
        return new EditionView(
                line(opened.info()),
                opened.info().revision(),
                opened.mayChange(),
                opened.mayRelease(),
                levels,
                content.metrics(),
                content.marks(),
                opened.findings().stream().map(error -> finding(error, locale)).toList(),
                opened.changes().stream()
                        .map(change -> new EditionChangeView(
                                change.indicator(),
                                change.field(),
                                change.before(),
                                change.after(),
                                persons.one(change.personId(), null),
                                OfficeTime.of(change.changedAt())))
                        .toList());
    }

    private EditionFinding finding(FieldError error, Locale locale) {
        return new EditionFinding(error.field(), error.code(), texts.title(error.code(), error.params(), locale));
    }

    private static StandardLevel level(Standard standard, List<IndicatorDefinition> all) {
        var own = all.stream()
                .filter(indicator -> indicator.level() == standard.level())
                .toList();
        var categories = own.stream()
                .collect(Collectors.groupingBy(IndicatorDefinition::category, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(category -> category(category.getKey(), category.getValue()))
                .toList();
        return new StandardLevel(standard.level().id(), sum(own), standard, categories);
    }

    private static StandardCategory category(String title, List<IndicatorDefinition> own) {
        var code = own.get(0).code();
        var letter = code.substring(code.indexOf('-') + 1, code.indexOf('-') + 2);
        return new StandardCategory(
                letter,
                title,
                sum(own),
                own.stream().map(EditionViews::indicator).toList());
    }

    private static StandardIndicator indicator(IndicatorDefinition of) {
        return new StandardIndicator(
                of.code(),
                of.title(),
                of.points(),
                of.methods(),
                of.platform(),
                of.requirement(),
                of.ruleText(),
                of.evidenceHint(),
                of.evidenceRequired(),
                of.ruleType(),
                of.rule(),
                of.metrics().isEmpty() ? List.of() : List.of(of.metrics().split("\\|")),
                of.basis());
    }

    private static BigDecimal sum(List<IndicatorDefinition> indicators) {
        return indicators.stream().map(IndicatorDefinition::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static OffsetDateTime time(Instant at) {
        return OfficeTime.of(at);
    }
}
