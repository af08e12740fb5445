package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the visitors of a site gave for one indicator, each alone. */
public record OnSiteScores(List<BigDecimal> scores) {

    public OnSiteScores {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("nobody scored");
        }
        scores = List.copyOf(scores);
    }

    /** Too far apart for a mean: someone has to choose a value inside the spread. */
    public boolean needArbitration(Indicator indicator, Standard standard) {
        var spread = Collections.max(scores).subtract(Collections.min(scores));
        return spread.compareTo(standard.spreadShare().multiply(indicator.points())) > 0;
    }

    /** The mean in the steps of on-site scores, or the arbitrated value where one is needed. */
    public BigDecimal counted(Indicator indicator, Standard standard, @Nullable BigDecimal arbitrated) {
        if (!needArbitration(indicator, standard)) {
            return mean(standard.onSiteStep());
        }
        if (arbitrated == null
                || arbitrated.compareTo(Collections.min(scores)) < 0
                || arbitrated.compareTo(Collections.max(scores)) > 0) {
            throw new IllegalArgumentException(indicator.code() + " needs an arbitrated value inside the spread");
        }
        return arbitrated;
    }

    private BigDecimal mean(BigDecimal step) {
        var sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(step.multiply(BigDecimal.valueOf(scores.size())), 0, RoundingMode.HALF_UP)
                .multiply(step);
    }
}
