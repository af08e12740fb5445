package cn.jianxing.starrating.domain.campaign;

import cn.jianxing.starrating.domain.Level;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places for the highest stars of a level. Once published the cut-offs stay, whatever an objection changes.
 *
 * @param candidates ranked sites when the places were given
 * @param cutOffForFive total of the last site within the places for five stars; null while places are free
 * @param cutOffForFour the same for the places for five and four stars together
 */
public record Quota(
        String campaignId,
        Level level,
        int candidates,
        int placesForFive,
        int placesForFour,
        @Nullable BigDecimal cutOffForFive,
        @Nullable BigDecimal cutOffForFour) {

    /** @param totals of the ranked sites, best first */
    public static Quota of(
            String campaignId, Level level, int placesForFive, int placesForFour, List<BigDecimal> totals) {
        return new Quota(
                campaignId,
                level,
                totals.size(),
                placesForFive,
                placesForFour,
                last(totals, placesForFive),
                last(totals, placesForFive + placesForFour));
    }

    /** The place that this total stands for beside the published ones: first within, or first beyond the places. */
    public int placeOf(BigDecimal total) {
        if (within(total, cutOffForFive)) {
            return Math.min(1, placesForFive);
        }
        return within(total, cutOffForFour) ? placesForFive + 1 : placesForFive + placesForFour + 1;
    }

    private static boolean within(BigDecimal total, @Nullable BigDecimal cutOff) {
        return cutOff == null || total.compareTo(cutOff) >= 0;
    }

    private static @Nullable BigDecimal last(List<BigDecimal> totals, int places) {
        return places > 0 && totals.size() >= places ? totals.get(places - 1) : null;
    }
}
