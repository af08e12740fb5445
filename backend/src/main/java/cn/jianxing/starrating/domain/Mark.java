package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A bonus or penalty of the standard with how often it applies to a site.
 *
 * @param most the item gives no more than this in all; null without a limit
 * @param serious counts as a serious inspection finding
 */
public record Mark(
        String code,
        Kind kind,
        String title,
        BigDecimal points,
        @Nullable BigDecimal most,
        boolean serious,
        int times) {

    public BigDecimal value() {
        var sum = points.multiply(BigDecimal.valueOf(times));
        return most == null ? sum : sum.min(most);
    }

    /** On which side of the sum it stands; a veto gives no points. */
    public enum Kind {
        BONUS,
        PENALTY,
        VETO
    }
}
