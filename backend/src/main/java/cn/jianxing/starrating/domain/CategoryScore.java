package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/** The points of a category (一级指标) out of its maximum. */
public record CategoryScore(String letter, String id, String title, BigDecimal points, BigDecimal maximum) {

    /** By the exact quotient; the earlier category first where two are equal. */
    static final Comparator<CategoryScore> LOWEST_FIRST =
            (one, other) -> one.points.multiply(other.maximum).compareTo(other.points.multiply(one.maximum));

    /** Cut, never rounded up: a share just below a floor must stay below it. */
    public BigDecimal ratio() {
        return points.divide(maximum, 10, RoundingMode.DOWN);
    }
}
