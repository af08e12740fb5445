package cn.jianxing.starrating.application.site;

import cn.jianxing.starrating.domain.CategoryScore;
import cn.jianxing.starrating.domain.RatingTotals;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a site did in one year, category by category, beside the average of its level.
 *
 * @param published before publication only those who may see the case get it
 * @param compared sites in the average; 0 while the reader may not know it
 */
public record Profile(
        String caseNo,
        int year,
        boolean published,
        @Nullable Integer star,
        RatingTotals totals,
        @Nullable Standing standing,
        int compared,
        List<Axis> axes) {

    /** Its place among the ranked sites of its level. */
    public record Standing(int place, int candidates) {}

    /** @param average share of the points the level reached; null while the reader may not know it */
    public record Axis(CategoryScore score, @Nullable BigDecimal average) {}
}
