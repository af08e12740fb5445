package cn.jianxing.starrating.application;

import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.OnSiteScores;
import cn.jianxing.starrating.domain.PartScores;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Standard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts together, for one indicator, what facts say and what people gave. */
public final class GivenParts {

    private GivenParts() {}

    public static PartScores of(Indicator indicator, Standard standard, List<Score> given, FactTable known) {
        var parts = PartScores.none()
                .with(Method.A, indicator.automatic(known.values()))
                .with(Method.S, indicator.surveyed(known.values()))
                .with(Method.M, value(indicator, Score.Part.M, given));
        var visitors = values(indicator, Score.Part.O, given);
        if (visitors.isEmpty()) {
            return parts;
        }
        var rechecked = value(indicator, Score.Part.RECHECKED, given);
        return parts.with(
                Method.O,
                rechecked.orElseGet(() -> new OnSiteScores(visitors)
                        .counted(
                                indicator,
                                standard,
                                value(indicator, Score.Part.ARBITRATED, given).orElse(null))));
    }

    static Optional<BigDecimal> value(Indicator indicator, Score.Part part, List<Score> given) {
        return values(indicator, part, given).stream().findFirst();
    }

    /** What everybody gave for this part, each alone. */
    public static List<BigDecimal> values(Indicator indicator, Score.Part part, List<Score> given) {
        return given.stream()
                .filter(score -> score.part() == part && score.indicator().equals(indicator.code()))
                .map(Score::value)
                .filter(Objects::nonNull)
                .toList();
    }
}
