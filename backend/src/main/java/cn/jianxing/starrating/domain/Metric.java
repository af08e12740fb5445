package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure that rules read.
 *
 * @param unit count, rate, days, hours, people, cny, bool
 * @param source process whose data it is computed from
 */
public record Metric(String id, String title, String unit, String source, String definition) {

    private static final String SURVEY = "survey_";

    /** Whether residents answer it and no data of the office do. */
    public static boolean isSurvey(String id) {
        return id.startsWith(SURVEY);
    }

    /** The value as it is kept and compared: rates with four decimals. */
    public BigDecimal keep(BigDecimal value) {
        return isRate() ? value.setScale(4, RoundingMode.HALF_UP) : value;
    }

    /** The value in the words of the office. */
    public String display(BigDecimal value) {
        return switch (unit) {
            case "rate" -> value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
            case "bool" -> value.signum() == 0 ? "否" : "是";
            case "days" -> value.stripTrailingZeros().toPlainString() + " 天";
            case "hours" -> value.stripTrailingZeros().toPlainString() + " 小时";
            case "people" -> value.stripTrailingZeros().toPlainString() + " 人";
            case "cny" -> value.stripTrailingZeros().toPlainString() + " 元";
            default -> value.stripTrailingZeros().toPlainString();
        };
    }

    private boolean isRate() {
        return unit.equals("rate");
    }
}
