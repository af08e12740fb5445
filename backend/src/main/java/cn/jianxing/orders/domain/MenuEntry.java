package cn.jianxing.orders.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project that can be ordered (菜单项目).
 *
 * @param code e.g. {@code CD-2026-0001}
 * @param caseId the admission
 * @param reviewCaseId the case of its quarterly reviews
 * @param areas unit codes, separated by commas
 * @param available a rule of RFC 5545
 * @param quota orders a month
 * @param note what an objection changed
 * @param validUntil the last day
 */
public record MenuEntry(
        String id,
        String code,
        String caseId,
        @Nullable String reviewCaseId,
        String title,
        String unit,
        String platform,
        String contentCategory,
        String activityForm,
        String team,
        String areas,
        String available,
        int minPeople,
        int maxPeople,
        int durationMin,
        int quota,
        BigDecimal score,
        @Nullable String note,
        String description,
        LocalDate listedOn,
        LocalDate validUntil,
        State state) {

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Whether it can be ordered, and if not, why. */
    public enum State {
        LISTED,
        IMPROVING,
        REMOVED,
        EXPIRED
    }

    public List<String> areaCodes() {
        return Arrays.asList(areas.split(","));
    }

    public boolean validOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }

    public int quartersListed(LocalDate day) {
        return (int) (Period.between(listedOn, day).toTotalMonths() / MONTHS_OF_A_QUARTER);
    }
}
