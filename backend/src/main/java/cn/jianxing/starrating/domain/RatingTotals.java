package cn.jianxing.starrating.domain;

import java.math.BigDecimal;

/**
 * What a rating adds up to: the figures the award decision reads.
 *
 * @param lowestCategory letter of the category with the lowest share of its points
 * @param lowestRatio that share, cut (never rounded up) so that it can be compared with a floor
 * @param seriousFindings inspection findings of the year that count as serious
 */
public record RatingTotals(
        BigDecimal base,
        BigDecimal bonus,
        BigDecimal penalty,
        BigDecimal total,
        String lowestCategory,
        BigDecimal lowestRatio,
        int seriousFindings) {}
