package cn.jianxing.starrating.web;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.engine.Decisions;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.application.sheet.RatingView;
import cn.jianxing.starrating.application.trace.Standing;
import cn.jianxing.starrating.application.trace.TraceStar.Trace;
import cn.jianxing.starrating.domain.CategoryScore;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.RatingTotals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trace of a star as clients read it. */
@Component
class TraceViews {

    private final TraceRows rows;
    private final TraceDraws draws;
    private final Organisation organisation;

    TraceViews(TraceRows rows, TraceDraws draws, Organisation organisation) {
        this.rows = rows;
        this.draws = draws;
        this.organisation = organisation;
    }

    /**
     * @param standard year and version of the standard
     * @param star null before the result is published
     * @param honest false if the self scores are further from the base than the standard allows
     */
    record StarTrace(
            String caseNo,
            UnitRef unit,
            String level,
            int year,
            String standard,
            @Nullable Integer declaredStar,
            @Nullable Integer star,
            BigDecimal selfTotal,
            boolean honest,
            RatingTotals totals,
            TraceCheck check,
            List<TraceCategory> categories,
            List<TraceRows.TraceIndicator> indicators,
            List<TraceMark> marks,
            List<TraceDraws.TraceDraw> draws,
            @Nullable TraceStanding standing) {}

    /** @param same computed again from what is stored, total and star come out as kept */
    record TraceCheck(
            boolean same,
            @Nullable BigDecimal total,
            @Nullable Integer star) {}

    record TraceCategory(String letter, String title, BigDecimal points, BigDecimal maximum, BigDecimal ratio) {

        static TraceCategory of(CategoryScore score) {
            return new TraceCategory(score.letter(), score.title(), score.points(), score.maximum(), score.ratio());
        }
    }

    record TraceMark(String code, String kind, String title, int times, BigDecimal points) {

        static TraceMark of(Mark mark) {
            return new TraceMark(mark.code(), mark.kind().name(), mark.title(), mark.times(), mark.value());
        }
    }

    /** @param row id of the row of the table that holds */
    record TraceStanding(
            int place,
            int candidates,
            int placesForFive,
            int placesForFour,
            BigDecimal total,
            int starByTables,
            @Nullable String starReason,
            String definition,
            String row,
            String note,
            List<Decisions.Condition> conditions) {

        static TraceStanding of(Standing standing) {
            var site = standing.site();
            return new TraceStanding(
                    Objects.requireNonNull(site.place()),
                    standing.quota().candidates(),
                    standing.quota().placesForFive(),
                    standing.quota().placesForFour(),
                    Objects.requireNonNull(site.total()),
                    standing.starByTables(),
                    site.starReason(),
                    standing.definition(),
                    standing.outcome().row(),
                    standing.outcome().note(),
                    standing.outcome().conditions());
        }
    }

    StarTrace view(Trace trace) {
        var view = trace.view();
        var rating = view.rating();
        var totals = Objects.requireNonNull(rating.totals());
        var self = view.sum(view::self);
        var star = trace.standing().map(standing -> standing.site().star()).orElse(rating.star());
        return new StarTrace(
                trace.file().no(),
                new UnitRef(rating.unit(), title(rating.unit())),
                rating.level().id(),
                rating.year(),
                rating.year() + "-" + rating.standardVersion(),
                rating.declaredStar(),
                star,
                self,
                honest(self, totals, view),
                totals,
                check(trace, totals),
                view.result().stream()
                        .flatMap(result -> result.categories().stream())
                        .map(TraceCategory::of)
                        .toList(),
                rows.of(view, trace.again()),
                view.marks().stream().map(TraceMark::of).toList(),
                draws.of(trace.draws()),
                trace.standing().map(TraceStanding::of).orElse(null));
    }

    private static TraceCheck check(Trace trace, RatingTotals kept) {
        RatingSheet again = trace.again();
        if (again == null) {
            return new TraceCheck(false, null, null);
        }
        var total = again.totals().total();
        var byTables = trace.standing().map(Standing::starByTables).orElse(null);
        var starStands = trace.standing()
                .map(Standing::site)
                .map(site -> site.starReason() != null || Objects.equals(site.star(), byTables))
                .orElse(true);
        return new TraceCheck(total.compareTo(kept.total()) == 0 && starStands, total, byTables);
    }

    private static boolean honest(BigDecimal self, RatingTotals totals, RatingView view) {
        return self.subtract(totals.base()).abs().compareTo(view.standard().honestyGap()) <= 0;
    }

    private String title(String unit) {
        return organisation.unit(unit).map(Unit::title).orElse(unit);
    }
}
