package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingTotals;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rating as one row of its table. */
record RatingRow(
        String caseId,
        String unit,
        Level level,
        int year,
        int standardVersion,
        @Nullable Integer declaredStar,
        Rating.State state,
        @Nullable String outcome,
        @Nullable BigDecimal base,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal penalty,
        @Nullable BigDecimal total,
        @Nullable String lowestCategory,
        @Nullable BigDecimal lowestRatio,
        @Nullable Integer seriousFindings,
        @Nullable Integer star,
        Instant openedAt,
        int version) {

    static RatingRow of(Rating rating) {
        var totals = rating.totals();
        return new RatingRow(
                rating.caseId(),
                rating.unit(),
                rating.level(),
                rating.year(),
                rating.standardVersion(),
                rating.declaredStar(),
                rating.state(),
                rating.outcome(),
                totals == null ? null : totals.base(),
                totals == null ? null : totals.bonus(),
                totals == null ? null : totals.penalty(),
                totals == null ? null : totals.total(),
                totals == null ? null : totals.lowestCategory(),
                totals == null ? null : totals.lowestRatio(),
                totals == null ? null : totals.seriousFindings(),
                rating.star(),
                rating.openedAt(),
                rating.version());
    }

    Rating rating() {
        return new Rating(
                caseId,
                unit,
                level,
                year,
                standardVersion,
                declaredStar,
                state,
                outcome,
                totals(),
                star,
                openedAt,
                version);
    }

    private @Nullable RatingTotals totals() {
        if (base == null
                || bonus == null
                || penalty == null
                || total == null
                || lowestCategory == null
                || lowestRatio == null
                || seriousFindings == null) {
            return null;
        }
        return new RatingTotals(base, bonus, penalty, total, lowestCategory, lowestRatio, seriousFindings);
    }
}
