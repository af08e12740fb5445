package cn.jianxing.starrating.domain.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the board says of a site beside its steps.
 *
 * @param answers valid answers of the survey
 * @param star in force now; null if the site has none yet
 */
public record BoardFigures(
        String unit,
        @Nullable Integer declaredStar,
        @Nullable LocalDate visitOn,
        @Nullable Integer answers,
        @Nullable Integer star) {

    /** A site that says nothing yet. */
    public static BoardFigures none(String unit) {
        return new BoardFigures(unit, null, null, null, null);
    }

    /** Declares the high stars whose places are limited. */
    public boolean declaresHigh() {
        return declaredStar != null && declaredStar >= 4;
    }

    /** On the weak list: without a star in the register. */
    public boolean weak() {
        return star == null || star == 0;
    }
}
