package cn.jianxing.starrating.domain.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the county fixes for a year's campaign.
 *
 * @param windowOpensOn self-assessment begins
 * @param cutOffOn last day whose facts count
 * @param closesOn sites not settled by the end of this day are withdrawn
 * @param nominationShare of a town's stations, 0 to 1
 * @param reEvaluationYears a five-star site is not nominated until that many years have passed
 * @param experts drawn for each visit, an odd number
 */
public record CampaignPlan(
        int year,
        LocalDate opensOn,
        LocalDate windowOpensOn,
        LocalDate cutOffOn,
        LocalDate closesOn,
        BigDecimal nominationShare,
        int reEvaluationYears,
        int experts,
        String subsidyPreset) {}
