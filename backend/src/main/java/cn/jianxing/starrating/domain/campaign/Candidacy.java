package cn.jianxing.starrating.domain.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whether a station may be nominated this year, and whether it takes one of its town's places (P1, P2). */
public enum Candidacy {
    /** Takes a place of the cap. */
    INSIDE_CAP,
    /** Holds three or four stars: re-applies outside the cap. */
    OUTSIDE_CAP,
    /** Holds five stars and is off the list until its re-evaluation. */
    EXCLUDED;

    private static final int HIGHEST = 5;
    private static final int STARRED = 3;

    /** @param star in force, awarded for {@code awarded}; 0 for a station without one */
    public static Candidacy of(int star, int awarded, int year, int reEvaluationYears) {
        if (star == HIGHEST) {
            return year - awarded < reEvaluationYears ? EXCLUDED : INSIDE_CAP;
        }
        return star >= STARRED ? OUTSIDE_CAP : INSIDE_CAP;
    }

    /** How many stations a town may name inside the cap: its share rounded down, at least one. */
    public static int cap(BigDecimal share, int stations) {
        int cap = share.multiply(BigDecimal.valueOf(stations))
                .setScale(0, RoundingMode.FLOOR)
                .intValue();
        return Math.max(1, cap);
    }
}
