package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.IndicatorScore;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.PartScores;
import cn.jianxing.starrating.domain.RatingResult;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One indicator's kept points as one row of its table. */
record ResultRow(
        String indicator,
        @Nullable BigDecimal material,
        @Nullable BigDecimal onSite,
        @Nullable BigDecimal automatic,
        @Nullable BigDecimal survey,
        BigDecimal counted,
        boolean flagged) {

    static ResultRow of(IndicatorScore score) {
        var parts = score.parts();
        return new ResultRow(
                score.indicator().code(),
                parts.of(Method.M).orElse(null),
                parts.of(Method.O).orElse(null),
                parts.of(Method.A).orElse(null),
                parts.of(Method.S).orElse(null),
                score.counted(),
                score.flagged());
    }

    RatingResult.Line line() {
        var parts = PartScores.none()
                .with(Method.M, Optional.ofNullable(material))
                .with(Method.O, Optional.ofNullable(onSite))
                .with(Method.A, Optional.ofNullable(automatic))
                .with(Method.S, Optional.ofNullable(survey));
        return new RatingResult.Line(indicator, parts, counted, flagged);
    }
}
