package cn.jianxing.starrating.web;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.starrating.application.sheet.RatingView;
import cn.jianxing.starrating.domain.Fact;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.IndicatorScore;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.RatingResult;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.Score;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Indicator by indicator: what was read, who gave what, what counted. */
@Component
class TraceRows {

    private final Organisation organisation;

    TraceRows(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @param again what the indicator counts when computed now from what is stored */
    record TraceIndicator(
            String code,
            String category,
            String title,
            BigDecimal points,
            String methods,
            String ruleText,
            boolean byRule,
            @Nullable BigDecimal self,
            List<TraceFact> facts,
            List<TracePart> parts,
            List<TraceScore> given,
            @Nullable BigDecimal counted,
            boolean flagged,
            @Nullable BigDecimal again) {}

    record TraceFact(String metric, String title, String display, String source, OffsetDateTime recordedAt) {}

    /** @param method M, O, A or S */
    record TracePart(String method, BigDecimal points) {}

    /** @param part M, A (confirms), O, ARBITRATED, RECHECKED, SETTLED */
    record TraceScore(
            String part,
            String reviewer,
            @Nullable BigDecimal value,
            @Nullable String verdict,
            @Nullable String comment) {}

    List<TraceIndicator> of(RatingView view, @Nullable RatingSheet again) {
        Map<String, BigDecimal> recomputed = again == null
                ? Map.of()
                : again.indicators().stream()
                        .collect(Collectors.toMap(score -> score.indicator().code(), IndicatorScore::counted));
        var reviewers = view.scores().stream()
                .map(Score::reviewer)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::reviewer));
        return view.indicators().stream()
                .map(indicator -> row(view, indicator, reviewers, recomputed.get(indicator.code())))
                .toList();
    }

    private static TraceIndicator row(
            RatingView view, Indicator indicator, Map<String, String> reviewers, @Nullable BigDecimal again) {
        var line = view.line(indicator);
        return new TraceIndicator(
                indicator.code(),
                indicator.letter(),
                indicator.title(),
                indicator.points(),
                Method.format(indicator.methods()),
                indicator.ruleText(),
                indicator.rule() != null,
                view.self(indicator).orElse(null),
                facts(view, indicator),
                line.stream().flatMap(kept -> parts(kept).stream()).toList(),
                view.scores().stream()
                        .filter(score -> score.part() != Score.Part.SELF)
                        .filter(score -> score.indicator().equals(indicator.code()))
                        .map(score -> new TraceScore(
                                score.part().name(),
                                reviewers.getOrDefault(score.reviewer(), score.reviewer()),
                                score.value(),
                                score.verdict(),
                                score.comment()))
                        .toList(),
                line.map(RatingResult.Line::counted).orElse(null),
                line.map(RatingResult.Line::flagged).orElse(false),
                again);
    }

    private static List<TraceFact> facts(RatingView view, Indicator indicator) {
        return indicator.metrics().stream()
                .flatMap(metric -> Optional.ofNullable(view.facts().facts().get(metric)).stream())
                .map(fact -> fact(view, fact))
                .toList();
    }

    private static TraceFact fact(RatingView view, Fact fact) {
        var metric = view.metrics().get(fact.metric());
        return new TraceFact(
                fact.metric(),
                metric == null ? fact.metric() : metric.title(),
                metric == null ? fact.value().toPlainString() : metric.display(fact.value()),
                fact.source(),
                OfficeTime.of(fact.recordedAt()));
    }

    private static List<TracePart> parts(RatingResult.Line line) {
        return Arrays.stream(Method.values())
                .flatMap(method -> line.parts().of(method).map(points -> new TracePart(method.name(), points)).stream())
                .toList();
    }

    /** A post is named with its unit, an expert by name. */
    private String reviewer(String reviewer) {
        Optional<Post> post = organisation.post(reviewer);
        return post.map(held -> held.unit().title() + " " + held.title())
                .or(() -> organisation.person(reviewer).map(Person::name))
                .orElse(reviewer);
    }
}
