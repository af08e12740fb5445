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
 * @param reviewRatio share of the platform leads who must agree before a review changes a star
 * @param reportDueOn month and day, e.g. {@code 12-20}
 * @param subsidyDueDays calendar days after the naming until the first payment
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
        String subsidyPreset,
        BigDecimal reviewRatio,
        String reportDueOn,
        int subsidyDueDays) {

    /** The day of the year on which the evaluation report is due. */
    public LocalDate reportDue() {
        return LocalDate.parse(year + "-" + reportDueOn);
    }
}
